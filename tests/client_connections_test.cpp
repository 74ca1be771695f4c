// What whole clients do with their connections.
#include "client_support.hpp"

using namespace filed_test;

TEST_CASE("a later connection resumes the session of an earlier one, and each session serves once") {
    world here;
    const filed::client client = here.client();
    (void)run(client.me());
    const auto before = here.server.counts();
    CHECK(before.resumed_handshakes == 0);
    for (int i = 1; i <= 3; ++i) {
        here.server.close_connections(filed::testing::ending::close);
        (void)run(client.me());
        CHECK(here.server.counts().resumed_handshakes == before.resumed_handshakes + static_cast<std::size_t>(i));
    }
    const filed::client stranger = here.client();
    (void)run(stranger.me());
    CHECK(here.server.counts().resumed_handshakes == 3);
}
