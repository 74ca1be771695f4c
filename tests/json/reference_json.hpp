/// The grammar of JSON (RFC 8259) in UTF-8 (RFC 3629), rule by rule, to judge the library by. It shares nothing with the
/// library: it looks at one byte at a time, never behind the text's end, and recurses where the grammar does.
#pragma once

#include <cstddef>
#include <string_view>

namespace reference {

class json_text {
public:
    explicit json_text(std::string_view text, std::size_t depth = 256) : text_{text}, depth_left_{depth} {
        white_space();
        is_valid_ = value();
        if (!is_valid_) return;
        white_space();
        is_valid_ = at_ == text_.size();
    }

    [[nodiscard]] bool is_valid() const { return is_valid_; }
    /// The first byte after which the text can no longer be continued to valid JSON; the size when it could be.
    [[nodiscard]] std::size_t stop() const { return at_; }

private:
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    [[nodiscard]] unsigned char byte() const { return at_end() ? 0 : static_cast<unsigned char>(text_[at_]); }
    [[nodiscard]] bool between(unsigned char least, unsigned char greatest) const {
        return !at_end() && byte() >= least && byte() <= greatest;
    }
    bool take(char wanted) {
        if (at_end() || text_[at_] != wanted) return false;
        ++at_;
        return true;
    }
    bool take_between(unsigned char least, unsigned char greatest) {
        if (!between(least, greatest)) return false;
        ++at_;
        return true;
    }

    // Section 2
    void white_space() {
        while (!at_end() && (byte() == 0x20 || byte() == 0x09 || byte() == 0x0A || byte() == 0x0D))
            ++at_;
    }

    // Section 3
    bool value() {
        switch (byte()) {
        case '{':
            return object();
        case '[':
            return array();
        case '"':
            return string();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }
    bool literal(std::string_view name) {
        for (const char letter : name)
            if (!take(letter)) return false;
        return true;
    }

    // Section 4
    bool object() {
        if (depth_left_ == 0 || !take('{')) return false;
        --depth_left_;
        white_space();
        if (!take('}')) {
            do {
                white_space();
                if (!string()) return false;
                white_space();
                if (!take(':')) return false;
                white_space();
                if (!value()) return false;
                white_space();
            } while (take(','));
            if (!take('}')) return false;
        }
        ++depth_left_;
        return true;
    }

    // Section 5
    bool array() {
        if (depth_left_ == 0 || !take('[')) return false;
        --depth_left_;
        white_space();
        if (!take(']')) {
            do {
                white_space();
                if (!value()) return false;
                white_space();
            } while (take(','));
            if (!take(']')) return false;
        }
        ++depth_left_;
        return true;
    }

    // Section 6
    bool digits() {
        if (!take_between('0', '9')) return false;
        while (take_between('0', '9')) {}
        return true;
    }
    bool number() {
        take('-');
        if (take('0')) {
            if (between('0', '9')) return false;
        } else if (!digits()) {
            return false;
        }
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (!digits()) return false;
        }
        return true;
    }

    // Section 7; half of a surrogate pair names no character
    bool four_digits(unsigned& value) {
        value = 0;
        for (int i = 0; i < 4; ++i) {
            if (between('0', '9'))
                value = value * 16 + (byte() - unsigned{'0'});
            else if (between('a', 'f'))
                value = value * 16 + (byte() - unsigned{'a'} + 10);
            else if (between('A', 'F'))
                value = value * 16 + (byte() - unsigned{'A'} + 10);
            else
                return false;
            ++at_;
        }
        return true;
    }
    bool escape() {
        if (take('u')) {
            unsigned first = 0, second = 0;
            if (!four_digits(first)) return false;
            if (first >= 0xDC00 && first <= 0xDFFF) return false;
            if (first < 0xD800 || first > 0xDBFF) return true;
            return take('\\') && take('u') && four_digits(second) && second >= 0xDC00 && second <= 0xDFFF;
        }
        for (const char letter : std::string_view{"\"\\/bfnrt"})
            if (take(letter)) return true;
        return false;
    }
    bool string() {
        if (!take('"')) return false;
        for (;;) {
            if (at_end()) return false;
            if (take('"')) return true;
            if (take('\\')) {
                if (!escape()) return false;
            } else if (!character()) {
                return false;
            }
        }
    }

    // RFC 3629, section 4
    bool tails(int count) {
        for (int i = 0; i < count; ++i)
            if (!take_between(0x80, 0xBF)) return false;
        return true;
    }
    bool character() {
        if (take_between(0x20, 0x7F)) return true;
        if (take_between(0xC2, 0xDF)) return tails(1);
        if (take_between(0xE0, 0xE0)) return take_between(0xA0, 0xBF) && tails(1);
        if (take_between(0xE1, 0xEC) || take_between(0xEE, 0xEF)) return tails(2);
        if (take_between(0xED, 0xED)) return take_between(0x80, 0x9F) && tails(1);
        if (take_between(0xF0, 0xF0)) return take_between(0x90, 0xBF) && tails(2);
        if (take_between(0xF1, 0xF3)) return tails(3);
        if (take_between(0xF4, 0xF4)) return take_between(0x80, 0x8F) && tails(2);
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t depth_left_;
    bool is_valid_ = false;
};

} // namespace reference
