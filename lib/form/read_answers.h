#pragma once
// The answers of a form: its lines gathered row by row of the rubric.
#include <set>
#include <string>

#include "form/read_document.h"
#include "form/read_rows.h"

namespace merilo {

/// What the sheet «Документы» holds: `documents:` of the tree, and which line describes which code.
struct FormDocuments {
    Node node;
    std::map<std::string, DocumentSpots> codes;
};

/// Reads every block of documents. A code without a title, a title without a code, a repeated code are complained of.
FormDocuments read_documents(const std::vector<FormBlock<DocumentColumn>>& blocks, FormNotes& notes, FormValues& values);

/// Reads every block of answers into `answers:` of the tree. A row that is listed and left empty stays as an empty one.
Node read_answers(const std::vector<FormBlock<AnswerColumn>>& blocks, const Rubric& rubric, const FormDocuments& documents,
                  FormNotes& notes, FormValues& values);

/// The rows of a sheet that hold something, from one on; of CSV, those that are no remarks («# …»).
std::vector<int> filled_rows(const FormNotes& notes, int sheet, int first, int last);

}  // namespace merilo
