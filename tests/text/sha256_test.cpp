#include "text/sha256.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_SUITE("text/sha256") {
    TEST_CASE("published digests come out") {
        CHECK(sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        CHECK(sha256_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        CHECK(sha256_of(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    TEST_CASE("pieces give the digest of the whole, wherever it is cut") {
        const std::string text = "Приказ № 181 от 10.09.2020 об утверждении муниципальной модели методической работы, 64+ байта";
        for (std::size_t cut = 0; cut <= text.size(); ++cut)
            CHECK(Sha256().add(text.substr(0, cut)).add(text.substr(cut)).hex() == sha256_of(text));
    }

    TEST_CASE("asking for the digest does not end it") {
        Sha256 sum;
        sum.add("a");
        CHECK(sum.hex() == sha256_of("a"));
        sum.add("bc");
        CHECK(sum.hex() == sha256_of("abc"));
    }
}
