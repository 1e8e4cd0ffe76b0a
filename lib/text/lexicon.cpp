#include "text/lexicon.h"

namespace merilo {
namespace {

/// The words of a phrase in the form they are compared in. «=» binds to the word that follows it, «*» to the one before.
std::vector<std::string> compared(const std::string& phrase) {
    const std::string text = composed(phrase);
    std::vector<std::string> words;
    for (const Token& token : tokens_of(text)) {
        const bool exact = token.begin > 0 && text[token.begin - 1] == '=';
        const bool beginning = token.end < text.size() && text[token.end] == '*';
        words.push_back(exact ? "=" + token.form : beginning ? token.form + "*" : token.stem);
    }
    return words;
}

bool matches(std::string_view word, const Token& token) {
    if (word.front() == '=') return word.substr(1) == token.form;
    if (word.back() == '*') return std::string_view(token.form).starts_with(word.substr(0, word.size() - 1));
    return word == token.stem;
}

}  // namespace

void Lexicon::add(LexiconEntry entry, const std::vector<std::string>& phrases) {
    for (const std::string& phrase : phrases) {
        std::vector<std::string> words = compared(phrase);
        if (words.empty()) continue;
        const std::string& first = words.front();
        (first.front() == '='   ? by_form_[first.substr(1)]
         : first.back() == '*' ? by_beginning_[entry.subject]
                               : by_stem_[first])
            .push_back(phrases_.size());
        phrases_.push_back({entries_.size(), std::move(words)});
    }
    entries_.push_back(std::move(entry));
}

bool Lexicon::stands_at(const Phrase& phrase, const std::vector<Token>& words, std::size_t at) const {
    if (at + phrase.words.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.words.size(); ++i)
        if (!matches(phrase.words[i], words[at + i])) return false;
    return true;
}

const Lexicon::Phrase* Lexicon::longest_at(Subject subject, const std::vector<Token>& words, std::size_t at) const {
    const Phrase* longest = nullptr;
    const auto look_in = [&](const auto& phrases, const auto& key) {
        const auto found = phrases.find(key);
        if (found == phrases.end()) return;
        for (const std::size_t index : found->second) {
            const Phrase& phrase = phrases_[index];
            if (entries_[phrase.entry].subject != subject || !stands_at(phrase, words, at)) continue;
            if (!longest || phrase.words.size() > longest->words.size()) longest = &phrase;
        }
    };
    look_in(by_stem_, words[at].stem);
    look_in(by_form_, words[at].form);
    look_in(by_beginning_, subject);
    return longest;
}

std::vector<Lexicon::Hit> Lexicon::find(Subject subject, const std::vector<Token>& words) const {
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < words.size();) {
        const Phrase* phrase = longest_at(subject, words, at);
        if (phrase) hits.push_back({&entries_[phrase->entry], static_cast<int>(at), static_cast<int>(phrase->words.size())});
        at += phrase ? phrase->words.size() : 1;
    }
    return hits;
}

bool Lexicon::names(Subject subject, const std::vector<Token>& words) const {
    for (std::size_t at = 0; at < words.size(); ++at)
        if (longest_at(subject, words, at)) return true;
    return false;
}

std::size_t Lexicon::opening(Subject subject, const std::vector<Token>& words) const {
    const Phrase* phrase = words.empty() ? nullptr : longest_at(subject, words, 0);
    return phrase ? phrase->words.size() : 0;
}

Said Lexicon::title_of(Subject subject, std::string_view name) const {
    for (const LexiconEntry& entry : entries_)
        if (entry.subject == subject && entry.name == name) return entry.title;
    return {std::string(name), std::string(name)};
}

}  // namespace merilo
