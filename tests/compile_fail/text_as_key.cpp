// expect: no matching|could not convert|no viable|cannot convert
// A text is not a key.
#include <filed/filed.hpp>

#include <asio/io_context.hpp>

void make(asio::io_context& context) {
#ifdef FILED_COMPILE_FAIL_FIXED
    const filed::client client{context, filed::api_key{"text"}};
#else
    const filed::client client{context, "text"};
#endif
}
