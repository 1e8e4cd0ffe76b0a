#pragma once
#include <vector>

#include "collect/profile/lines/kind_line.h"
#include "collect/profile/stamps/stamp.h"
#include "model/profile.h"

namespace merilo {

/// What a document is, and where its head says so.
struct KindReading {
    Told<Kind> kind;
    int line = -1;             ///< the line that names the kind; -1: none does
    int operative = -1;        ///< «ПРИКАЗЫВАЮ:» of the document itself; -1: there is none
    int body = 0;              ///< the first line that is no longer its head
    bool draft_title = false;  ///< «Проект приказа»
    bool only_links = false;   ///< a page that lists or offers papers: their requisites are not its own

    bool act() const { return kind && (is_act(*kind) || *kind == Kind::decision); }
};

KindReading read_kind(const DocumentText& text, const std::vector<HeadLine>& lines, const StampReading& stamps,
                      const Lexicon& lexicon);

/// Without a line that names it: what the way a text is written shows (a letter's address and salutation, a protocol's
/// agenda, news). Nothing where that could be several things.
Told<Kind> kind_by_manner(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// «Руководителям образовательных организаций», «Директору школы»: whom a letter is for.
bool names_addressee(const HeadLine& line);

}  // namespace merilo
