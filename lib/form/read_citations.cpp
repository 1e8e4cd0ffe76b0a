#include "form/read_citations.h"

#include <algorithm>

#include "form/read_nodes.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair role_word{"назначение ссылки", "role of a citation"};
constexpr Pair unknown_code{"документа с кодом «{}» на листе «Документы» нет", "the sheet “Documents” has no document of the code «{}»"};
constexpr Pair unknown_code_near{"документа с кодом «{}» на листе «Документы» нет; возможно, «{}»", "the sheet “Documents” has no document of the code «{}»; did you mean «{}»?"};
constexpr Pair described_twice{"документ «{}» уже описан на листе «Документы», и там написано другое: оставьте здесь только код и страницы",
                               "the document «{}» is described on the sheet “Documents”, and differently: keep only its code and pages here"};
constexpr Pair no_document{"есть страницы или реквизиты, но нет самого документа: впишите его название, ссылку или код",
                           "pages or requisites are given, but no document: write its title, its link or its code"};
constexpr Pair too_many_links{"в ячейке больше {} ссылок: столько эксперт не откроет, оставьте главные", "the cell holds more than {} links: no expert opens so many, keep the main ones"};
constexpr Pair needs_title{"впишите название документа", "write the document's title"};

constexpr std::size_t most_links = 200;

std::string shown(std::string_view text) { return shortened(printable(text), 60); }

/// The parts of a text between line breaks or, when there are none, between these marks.
std::vector<std::string> parts_of(const std::string& text, std::string_view marks) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(marks, at), text.size());
        const std::size_t begin = text.find_first_not_of(" \t\r\n", at);
        if (begin < end) parts.push_back(text.substr(begin, text.find_last_not_of(" \t\r\n", end - 1) + 1 - begin));
        at = end + 1;
    }
    return parts;
}

/// The share of one of several citations: its own line where there are as many lines as citations, else all.
std::string share_of(const std::string& text, std::size_t index, std::size_t count) {
    if (count < 2) return text;
    const std::vector<std::string> lines = parts_of(text, "\n");
    return lines.size() == count ? lines[index] : text;
}

}  // namespace

std::vector<Node> CitationCells::read(const FormBlock<AnswerColumn>& block, int row) {
    const DocumentSpots spots = document_spots(block, row, notes_);
    const FormSpot code_at = notes_.origin(block.at(row, AnswerColumn::document));
    const bool code_here = code_at.spot.row == row && cells_.filled(code_at);
    std::vector<Node> citations = code_here ? by_code(code_at, spots) : described(spots, row);
    if (!citations.empty()) {
        add_common(citations, block, row);
        return citations;
    }
    if (code_here) return {};
    for (const AnswerColumn column : {AnswerColumn::pages, AnswerColumn::kind, AnswerColumn::issued_by, AnswerColumn::document_number, AnswerColumn::date,
                                      AnswerColumn::valid, AnswerColumn::approval_act, AnswerColumn::covers, AnswerColumn::role}) {
        const FormSpot at = notes_.origin(block.at(row, column));
        if (at.spot.column == 0 || at.spot.row != row || !cells_.filled(at)) continue;
        notes_.complain(at, say(no_document));
        break;
    }
    return {};
}

std::vector<Node> CitationCells::by_code(const FormSpot& at, const DocumentSpots& spots) {
    const std::string written = values_.text(at);
    std::vector<std::string> codes{written};
    if (!documents_.codes.contains(written)) codes = parts_of(written, ";,\n");
    std::vector<Node> citations;
    for (const std::string& code : codes) {
        if (documents_.codes.contains(code)) {
            guard_description(at, code, spots);
            Node citation = node_of(Node::Type::map, notes_.mark(at));
            add_scalar(citation, "document", citation.mark, code);
            citations.push_back(std::move(citation));
            continue;
        }
        std::vector<std::string_view> known;
        for (const auto& [name, line] : documents_.codes) known.push_back(name);
        if (const auto near = nearest(code, known)) notes_.complain(at, say(unknown_code_near, shown(code), *near));
        else notes_.complain(at, say(unknown_code, shown(code)));
    }
    return citations;
}

/// What is written beside a code must be what the sheet of documents says.
void CitationCells::guard_description(const FormSpot& code_at, const std::string& code, const DocumentSpots& here) {
    const DocumentSpots& there = documents_.codes.at(code);
    const std::pair<FormSpot, FormSpot> pairs[] = {
        {here.title, there.title}, {here.link, there.link}, {here.kind, there.kind}, {here.issued_by, there.issued_by}, {here.number, there.number},
        {here.date, there.date}, {here.valid, there.valid}, {here.act, there.act}, {here.approval_number, there.approval_number}, {here.approval_date, there.approval_date}};
    for (const auto& [mine, its] : pairs)
        if (mine.spot.column > 0 && mine.spot.row == code_at.spot.row && cells_.filled(mine) && raw(mine) != raw(its))
            return notes_.complain(mine, say(described_twice, shown(code)));
}

std::vector<Node> CitationCells::described(const DocumentSpots& spots, int row) {
    const bool link_here = std::ranges::any_of(spots.more_links, [&](const FormSpot& at) { return at.spot.row == row && cells_.filled(at); }) ||
                           (spots.link.spot.row == row && cells_.filled(spots.link));
    const bool title_here = spots.title.spot.row == row && cells_.filled(spots.title);
    if (!link_here && !title_here) return {};
    std::vector<PlacedLink> links = cells_.links(spots);
    if (links.size() > most_links) return notes_.complain(links.front().at, say(too_many_links, most_links)), std::vector<Node>{};
    const std::string title = cells_.title(spots);
    if (links.empty()) links.push_back({{}, spots.title});
    std::vector<Node> citations;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const PlacedLink& link = links[i];
        Node citation = node_of(Node::Type::map, notes_.mark(link.at));
        std::string named = share_of(title, i, links.size());
        if (named.empty()) named = link.link.title;
        if (named.empty()) named = !link.link.url.empty() ? link.link.url : link.link.file;
        if (named.empty()) notes_.complain(link.at, say(needs_title));
        add_scalar(citation, "title", notes_.mark(title.empty() ? link.at : spots.title), named);
        cells_.add_address(citation, link);
        cells_.add_requisites(citation, spots);
        citations.push_back(std::move(citation));
    }
    return citations;
}

void CitationCells::add_common(std::vector<Node>& citations, const FormBlock<AnswerColumn>& block, int row) {
    const auto at = [&](AnswerColumn column) { return notes_.origin(block.at(row, column)); };
    const FormSpot pages_at = at(AnswerColumn::pages), covers_at = at(AnswerColumn::covers), role_at = at(AnswerColumn::role);
    const std::string pages = values_.number(pages_at), covers = values_.years(covers_at), role = values_.word<Role>(role_at, role_word);
    for (std::size_t i = 0; i < citations.size(); ++i) {
        if (!pages.empty()) add_scalar(citations[i], "pages", notes_.mark(pages_at), share_of(pages, i, citations.size()));
        if (!covers.empty()) add_scalar(citations[i], "covers", notes_.mark(covers_at), covers);
        if (!role.empty()) add_scalar(citations[i], "role", notes_.mark(role_at), role);
    }
}

}  // namespace merilo
