/// \file
/// `scratch<T>`: a list that grows while the compiler evaluates a constant.
#pragma once

#include <filed/version.hpp>

#include <cstddef>
#include <utility>

namespace filed::inline FILED_ABI::graphql {

/// A growing list of a simple type. Smaller and cheaper in the compiler than `std::vector`, which not every
/// supported standard library offers in constants.
template <class T>
class scratch {
public:
    constexpr scratch() noexcept = default;
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
    constexpr ~scratch() { delete[] elements_; }

    constexpr void push(const T& value) {
        if (size_ == capacity_) grow();
        elements_[size_++] = value;
    }
    /// Forgets all but the first `size` elements.
    constexpr void shrink(std::size_t size) noexcept { size_ = size; }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr T& operator[](std::size_t index) noexcept { return elements_[index]; }
    [[nodiscard]] constexpr const T& operator[](std::size_t index) const noexcept { return elements_[index]; }
    [[nodiscard]] constexpr const T* begin() const noexcept { return elements_; }
    [[nodiscard]] constexpr const T* end() const noexcept { return elements_ + size_; }

private:
    constexpr void grow() {
        const std::size_t capacity = capacity_ == 0 ? 16 : 2 * capacity_;
        T* const larger = new T[capacity]{};
        for (std::size_t i = 0; i < size_; ++i)
            larger[i] = elements_[i];
        delete[] elements_;
        elements_ = larger;
        capacity_ = capacity;
    }

    T* elements_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace filed::graphql
