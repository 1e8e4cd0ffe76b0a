#pragma once
#include <string>
#include <string_view>

#include "model/review.h"
#include "report/report.h"

namespace merilo {

// What the outputs for programs share.

/// The id, beside those of the checks, under which they tell of a file that could not be read, and its title.
inline constexpr std::string_view unreadable_file = "unreadable-file";
inline constexpr Pair unreadable_title{"Файл не прочитан", "The file could not be read"};

/// «1.1. Документ «Модель» не утверждён. Как исправить: …»: row, message and advice in one text.
std::string finding_text(const Evaluation& evaluation, const Finding& finding, Lang lang);

/// «К. Д. Лугинин, присуждено 1: причина»: by whose word a finding holds nothing back.
std::string overruled_text(const Evaluation& evaluation, const Decision& decision, Lang lang);

/// « Решено экспертом: К. Д. Лугинин, …», to stand after the finding's text; empty where nobody overruled it.
std::string decision_note(const Evaluation& evaluation, const Finding& finding, Lang lang);

/// A file as forges match it with the files of a repository: without «./», nothing in it that steers.
std::string plain_path(const std::string& file);

}  // namespace merilo
