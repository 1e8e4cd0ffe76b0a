#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/document_text.h"
#include "model/link.h"
#include "model/profile.h"
#include "model/submission.h"
#include "model/vocabulary.h"

namespace merilo {

/// Where a fact comes from, from the weakest to the strongest.
enum class Origin { silence, title, declared, text };

/// A fact that may be unknown. `origin` is `silence` exactly when there is no value.
template <class T>
struct Known {
    std::optional<T> value;
    Origin origin = Origin::silence;
    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
};

/// What is known of the thing behind a document's address.
enum class Reach {
    no_address,  ///< neither `url` nor `file`
    not_opened,  ///< a web link that nobody has opened yet
    tried,       ///< a web link that somebody has tried to open: DocumentFacts::attempt tells how that ended
    present,     ///< a local file that is there
    missing,     ///< a local file that is not there
    malformed,   ///< text that no browser could open
};

/// What an address looks like before anybody opens it.
enum class AddressShape {
    none,
    file,       ///< ends in the name of a document («….pdf»)
    archive,    ///< ends in the name of an archive («….zip»): several documents
    page,       ///< some page: a document, a section or a list, only opening it can tell
    site_root,  ///< the home page of a site
};

/// What reading a document's own bytes gave.
struct ReadDocument {
    ReadTrouble trouble = ReadTrouble::none;
    std::string detail;     ///< of the trouble; of a scan: the packages without which it was not recognised
    bool scan = false;      ///< no text to judge by
    bool whole = false;     ///< long enough, and no page is a picture: what the text does not say, the document does not hold
    Profile profile;        ///< empty where there was no text; knows nothing of what was recognised from pictures
    std::optional<Profile> recognised;  ///< of all that can be read with the help of recognition: a hint, never a proof
};

/// Where a submission says one thing of a document and the document's own text another.
struct Contradiction {
    Said what;              ///< «номер»
    Said declared, told;
};

/// Everything known of one document, however many rows cite it. Judgement is not made here.
struct DocumentFacts {
    std::string identity;      ///< normalised address; equal for every spelling of the same one; empty without one
    Reach reach = Reach::no_address;
    AddressShape shape = AddressShape::none;
    std::optional<LinkAttempt> attempt;  ///< how the link opened; there exactly when `reach` is `tried`
    std::string fragment_pages;     ///< pages named by the address itself («#page=5»)
    std::string malformed_because;  ///< the text that spoils the address
    std::optional<int> page_count;       ///< pages a reader counts (PDF)
    std::shared_ptr<const ReadDocument> read;  ///< null: nobody has read the document itself
    std::vector<Contradiction> contradictions; ///< of what is declared and the document's own text
    std::optional<std::string> blank_approval; ///< words of a stamp in the text without the act's number and date
    Known<Kind> kind;
    Known<Level> issued_by;
    Known<Date> date;                    ///< the document's own, else of its approval
    std::optional<int> year;             ///< the only year its title names, when no date is known
    Known<std::string> number;
    Known<Approval> approval;
    Known<std::string> draft;            ///< the words that call it a draft
    std::optional<Kind> approves;        ///< what an act approves by its title: an order on a plan of work
    std::optional<Date> edition;         ///< «в редакции от 03.03.2020»; of a year alone, its last day
    Known<YearSpan> valid;               ///< «на 2021-2025 годы», `valid:`
    Known<YearSpan> covers;              ///< «за 2017-2019 годы»
    std::vector<std::string> topics;     ///< lexicon topics that the title names
    std::vector<Said> topic_titles;      ///< the same for people
    std::vector<std::string> beneficiaries;  ///< groups of readers that the title names
    std::vector<Said> beneficiary_titles;    ///< the same for people
    int unknown_beneficiaries = 0;       ///< how many more the title may address whom the lexicon does not know
    std::optional<std::string> event;    ///< the words of the title that make it an event
    std::optional<std::string> structure;  ///< the word that shows an act on structure, staff or composition
    std::vector<int> cited_in;           ///< criteria that cite the same document as evidence, ascending, without repeats
    int group = 0;                       ///< the first entry that is the same document (equal identity, final address or
                                         ///< content); itself when there is no other
    std::vector<int> spellings;          ///< entries that are the same document under another address
};

/// What was collected about one submission before anything is judged.
struct Facts {
    std::vector<DocumentFacts> documents;  ///< parallel to Submission::documents
};

}  // namespace merilo
