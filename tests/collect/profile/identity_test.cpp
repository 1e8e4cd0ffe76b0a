#include "collect/profile/identity.h"

#include <doctest/doctest.h>

#include "document_file.h"
#include "load/lexicon.h"
#include "text/dates.h"

using namespace merilo;

namespace {

Profile identity_of(const DocumentText& text) {
    static const Lexicon lexicon = *shipped_lexicon();
    Profile profile;
    read_identity(profile, text, lexicon);
    return profile;
}

std::string day(const std::optional<Date>& date) { return date ? iso(*date) : "-"; }

std::string act_of(const Approval& approval) {
    return std::string(name(approval.act)) + " " + (approval.number.empty() ? "-" : approval.number) + " " + day(approval.date);
}

/// What was read, in the words of the document files.
documents::Facts facts_of(const Profile& profile) {
    documents::Facts facts;
    if (profile.kind) facts["kind"] = name(*profile.kind);
    if (profile.issued_by) facts["level"] = name(*profile.issued_by);
    if (profile.number) facts["number"] = *profile.number;
    if (profile.date) facts["date"] = iso(*profile.date);
    if (profile.approved) facts["approved"] = name(*profile.approved);
    if (profile.approval) facts["by"] = act_of(*profile.approval);
    if (profile.approves) facts["approves"] = name(*profile.approves);
    if (profile.draft && *profile.draft) facts["draft"] = "yes";
    return facts;
}

}  // namespace

TEST_SUITE("collect/profile/identity") {
    TEST_CASE("documents are read as a careful clerk reads them") {
        const auto examples = documents::all_examples();
        CHECK(examples.size() > 50);
        for (const auto& example : examples) {
            CAPTURE(example.name);
            const Profile profile = identity_of(example.text);
            const documents::Facts read = facts_of(profile);
            for (const auto& [fact, value] : read) {
                const auto expected = example.facts.find(fact);
                if (expected == example.facts.end() && value == "other") continue;  // another paper or none: a clerk may say either
                CHECK_MESSAGE(expected != example.facts.end(), example.name << ": read " << fact << " = " << value);
                if (expected != example.facts.end()) CHECK_MESSAGE(expected->second == value, example.name << ": " << fact);
            }
            for (const auto& [fact, value] : example.facts)
                CHECK_MESSAGE(read.contains(fact), example.name << ": not read " << fact << " = " << value);
        }
    }

    TEST_CASE("news are of the day that their page says and shows; other papers are not") {
        DocumentText text;
        text.format = DocumentFormat::html;
        text.published = Date{2024, 8, 20};
        text.pages.emplace_back().text = "Новости\nШколу достроили\nСтроители рассказали, что первого сентября двери распахнут, и поблагодарили учителей.";
        const Profile news = identity_of(text);
        REQUIRE(news.kind.value == Kind::news);
        CHECK(news.date.value == text.published);
        text.pages[0].text = "ПРИКАЗ\n№ 12\nО плане\nПРИКАЗЫВАЮ:\n1. Утвердить план.";
        CHECK(!identity_of(text).date);
    }

    TEST_CASE("where the kind is a guess, the requisites found because of it are no surer") {
        int guesses = 0;
        for (const auto& example : documents::all_examples()) {
            const Profile profile = identity_of(example.text);
            if (!profile.kind || profile.kind.confidence >= 70 || (!profile.number && !profile.date)) continue;
            CAPTURE(example.name);
            ++guesses;
            CHECK(profile.number.confidence <= profile.kind.confidence);
            CHECK(profile.date.confidence <= profile.kind.confidence);
        }
        CHECK(guesses > 0);
    }

    TEST_CASE("what is told has a confidence and the words that decided, of reasonable length") {
        for (const auto& example : documents::all_examples()) {
            const Profile profile = identity_of(example.text);
            CAPTURE(example.name);
            const auto told = [](const auto& fact) {
                CHECK((fact.confidence > 0) == fact.value.has_value());
                CHECK(fact.confidence <= 100);
                CHECK(fact.because.size() <= 300);
            };
            told(profile.kind);
            told(profile.issued_by);
            told(profile.issuer);
            told(profile.heading);
            told(profile.number);
            told(profile.date);
            told(profile.approved);
            told(profile.approval);
        }
    }

    TEST_CASE("a document cut off or damaged anywhere is read without harm") {
        for (const auto& example : documents::all_examples()) {
            const std::string& whole = example.text.pages[0].text;
            for (std::size_t part = 1; part < 12; ++part) {
                DocumentText text = example.text;
                text.pages[0].text = whole.substr(0, whole.size() * part / 12);
                text.pages[0].text[text.pages[0].text.size() / 2] = "\xD0_\t№"[part % 3];
                const Profile profile = identity_of(text);
                CHECK((profile.kind.confidence > 0) == profile.kind.value.has_value());
            }
        }
    }

    TEST_CASE("what names a person is not repeated") {
        for (const auto& example : documents::all_examples()) {
            const Profile profile = identity_of(example.text);
            for (const std::string& because : {profile.kind.because, profile.issued_by.because, profile.issuer.because,
                                               profile.number.because, profile.date.because, profile.approved.because,
                                               profile.approval.because, profile.issuer.value.value_or("")})
                for (const char* initials : {"Н.П.", "К.Л.", "П.П.", "М.М.", "В.В.", "Л.Л.", "А.А.", "И.И.", "С.С.", "Г.Г."})
                    CHECK_MESSAGE(because.find(initials) == std::string::npos, example.name << ": " << because);
        }
    }

    TEST_CASE("an empty document says nothing") {
        const Profile profile = identity_of({});
        CHECK_FALSE(profile.kind);
        CHECK_FALSE(profile.approved);
    }
}
