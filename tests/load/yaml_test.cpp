#include "load/yaml.h"

#include <doctest/doctest.h>

#include <string>

using namespace merilo;

namespace {

/// Reads text that must be refused, and gives the one complaint.
Error refused(std::string_view text) {
    auto tree = read_yaml(text, "form.yaml");
    REQUIRE_FALSE(tree);
    REQUIRE(tree.errors().size() == 1);
    return tree.errors().front();
}

void check_refused_at(std::string_view text, int line, int column, std::string_view words) {
    CAPTURE(text);
    const Error error = refused(text);
    CHECK(error.place.file == "form.yaml");
    CHECK(error.place.mark == Mark{line, column});
    CHECK_MESSAGE(error.message.en.find(words) != std::string::npos, error.message.en);
    CHECK_FALSE(error.message.ru.empty());
}

Node read(std::string_view text) {
    auto tree = read_yaml(text, "form.yaml");
    REQUIRE(tree);
    return tree->root;
}

}  // namespace

TEST_SUITE("load/yaml") {
    TEST_CASE("scalars stay as they are written") {
        const Node root = read("a: 010\nb: no\nc: 2.40\nd: \"181\"\ne: ~\nf:\n");
        CHECK(root.find("a")->text == "010");
        CHECK(root.find("b")->text == "no");
        CHECK(root.find("c")->text == "2.40");
        CHECK_FALSE(root.find("a")->quoted);
        CHECK(root.find("d")->quoted);
        CHECK(root.find("e")->type == Node::Type::null);
        CHECK(root.find("f")->type == Node::Type::null);
    }

    TEST_CASE("columns are counted in characters and an empty value has its key's place") {
        const Node root = read("ключ: {имя: значение, ещё: 2}\nпусто:\nдалее: 1\n");
        const Node* map = root.find("ключ");
        CHECK(map->find("имя")->mark == Mark{1, 13});
        CHECK(map->find("ещё")->mark == Mark{1, 28});
        CHECK(root.find("пусто")->mark == Mark{2, 1});
    }

    TEST_CASE("a byte order mark, CRLF and a missing last line end change nothing") {
        for (const char* text : {"a: 1\nb: [x, y]\n", "\xEF\xBB\xBF" "a: 1\r\nb: [x, y]\r\n", "a: 1\nb: [x, y]"}) {
            const Node root = read(text);
            CHECK(root.find("a")->text == "1");
            CHECK(root.find("b")->items.size() == 2);
            CHECK(root.find("b")->mark == Mark{2, 4});
        }
    }

    TEST_CASE("JSON reads the same, tabs, escapes and all") {
        const Node root = read("{\"имя\": \"\\u0410\\n\",\n\t\"claim\": 1, \"list\": [1, {\"k\": null}]}");
        CHECK(root.find("имя")->text == "А\n");
        CHECK(root.find("claim")->text == "1");
        CHECK(root.find("list")->items[1].find("k")->type == Node::Type::null);
    }

    TEST_CASE("a quote that is never closed is refused where it opens") {
        check_refused_at("a: 1\nb: \"открыта\nc: 2\n", 2, 4, "never closed");
        check_refused_at("a: 'it''s\nb: 1\n", 1, 4, "never closed");
        CHECK(read("a: 'it''s'\n").find("a")->text == "it's");
        CHECK(read("a: \"x \\\" y\"\n").find("a")->text == "x \" y");
    }

    TEST_CASE("a bracket that is never closed is refused where it opens") {
        check_refused_at("a: 1\nb: {c: 1\n", 2, 4, "never closed");
    }

    TEST_CASE("other encodings are named") {
        check_refused_at("a: 1\n\xCF\xF0\xE8: 2\n", 2, 1, "windows-1251");
        check_refused_at(std::string_view("\xFF\xFE" "a\0:\0", 6), 1, 1, "UTF-16");
        check_refused_at(std::string_view("a: 1\nb: \0\n", 10), 2, 4, "invisible");
        check_refused_at("a: 1\nb: \x04 c\n", 2, 4, "invisible");
    }

    TEST_CASE("a no-break space is no space to YAML") {
        check_refused_at("claim:\u00A01\n", 1, 1, "no-break");
        check_refused_at("a: 1\n\u00A0b: 2\n", 2, 1, "no-break");
        CHECK(read("a: \u00A0Приказ № 5\u00A0\n").find("a")->text == "Приказ № 5");
        CHECK(read("a: Приказ\u00A0№\u00A05\n").find("a")->text == "Приказ\u00A0№\u00A05");
    }

    TEST_CASE("a comment glued to a word is seen, one that stands apart is a comment") {
        CHECK(read("title: Приказ #5\n").find("title")->cut_by_comment);
        CHECK(read("title: Приказ # 5 от мая\n").find("title")->cut_by_comment);
        CHECK_FALSE(read("title: Приказ   # наш\n").find("title")->cut_by_comment);
        CHECK_FALSE(read("title: \"Приказ #5\"\n").find("title")->cut_by_comment);
    }

    TEST_CASE("a line without a colon is no key") {
        check_refused_at("a: 1\nb\n", 2, 1, "colon");
        check_refused_at("a:\n  - 1\nb\n", 3, 1, "colon");
    }

    TEST_CASE("where the parser stumbles later, the cause is named where it stands") {
        check_refused_at("a: 1\nperiod:\u00A02020\nb: 2\n", 2, 8, "no-break");
        check_refused_at("a:\n  b: 1\n\tc: 2\n", 3, 1, "tab");
        check_refused_at("l:\n  - {title: Приказ #5 от, x: 1}\nb: 2\n", 2, 20, "comment");
        check_refused_at("a: \"abc\nb: 2\nc: \"d\"\n", 1, 4, "closed only on another line");
        check_refused_at("a: {comment: \"abc}\nb: 2\n", 1, 14, "never closed");
        check_refused_at("x: \"a\"\ny: [1, 2\n", 2, 4, "never closed");
        check_refused_at("file: \"docs\\a.pdf\"\n", 1, 7, "twice");
    }

    TEST_CASE("one file holds one document, without anchors, aliases and tags") {
        check_refused_at("a: 1\n---\nb: 2\n", 2, 1, "second");
        check_refused_at("a: 1\n...\nлишнее\n", 3, 1, "second");
        check_refused_at("a: &x 1\nb: 2\n", 1, 4, "anchors");
        check_refused_at("a: *x\n", 1, 4, "alias");
        check_refused_at("a: !!str 1\n", 1, 4, "tag");
        check_refused_at("", 1, 1, "empty");
        check_refused_at("# только примечание\n", 1, 1, "empty");
    }

    TEST_CASE("depth and weight are bounded") {
        for (const char* bracket : {"[", "{a: ", "- "}) {
            std::string deep;
            for (int i = 0; i < 100000; ++i) deep += bracket;
            CHECK_FALSE(read_yaml(deep, "deep.yaml"));
        }
        check_refused_at("a: " + std::string(2 * 1024 * 1024, 'x'), 1, 1, "1024 KB");
    }

    TEST_CASE("a long single line keeps exact columns") {
        std::string json = "{";
        for (int i = 0; i < 20000; ++i) json += "\"к" + std::to_string(i) + "\":1,";
        json += "\"последний\": x}";
        const Node root = read(json);
        CHECK(root.entries.size() == 20001);
        CHECK(root.find("последний")->mark.line == 1);
        int characters_before = 0;
        for (const char c : json.substr(0, json.size() - 2)) characters_before += (c & 0xC0) != 0x80;
        CHECK(root.find("последний")->mark.column == characters_before + 1);
    }
}
