#pragma once
#include <vector>

#include "collect/profile/lines/kind_line.h"

namespace merilo {

/// A line of a document's head that names a kind.
struct NamedLine {
    int line;
    KindLine kind;
};

/// «Приказ 140 план.pdf» in a list of files.
bool names_file(const HeadLine& line);

/// Whether a document of this kind acts: an order, a directive, a resolution, a decision.
bool makes_act(Kind kind);

/// Several acts listed one under another, or an act over its annexes, and none of them there.
bool lists_acts(const std::vector<HeadLine>& lines, const std::vector<NamedLine>& named);

/// «Положение о … / Договор / Приказ о …», and nothing else: a page that offers papers.
bool offers_papers(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// Without the titles that are links: among other papers' names in a menu or a list, behind «Документы:», before
/// «Скачать». None of them names the text that they stand in.
std::vector<NamedLine> without_links(const std::vector<HeadLine>& lines, const std::vector<NamedLine>& named,
                                     const Lexicon& lexicon);

/// Whether short lines under «Документы:» lead to it.
bool under_links_heading(const std::vector<HeadLine>& lines, int line, const Lexicon& lexicon);

/// Whether the line before or behind it is a title, too.
bool among_titles(const std::vector<HeadLine>& lines, int line, const Lexicon& lexicon);

}  // namespace merilo
