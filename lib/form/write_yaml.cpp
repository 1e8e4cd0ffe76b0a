#include "form/write.h"
#include "form/yaml_scalar.h"
#include "text/dates.h"

namespace merilo {
namespace {

/// Years as a submission writes them, with a plain hyphen.
std::string years(const YearSpan& span) {
    return span.from == span.to ? std::to_string(span.from) : std::to_string(span.from) + "-" + std::to_string(span.to);
}

class YamlSubmission {
public:
    explicit YamlSubmission(const Submission& submission) : submission_(submission) {}

    std::string whole() {
        head();
        documents();
        answers();
        return std::move(out_);
    }

private:
    void head() {
        line(0, "format", "1");
        line(0, "rubric", yaml_scalar(submission_.rubric->name()));
        line(0, "municipality", "");
        line(2, "name", yaml_scalar(submission_.municipality.name));
        text(2, "region", submission_.municipality.region);
        text(2, "code", submission_.municipality.code);
        line(0, "period", std::to_string(submission_.period));
        if (submission_.prepared) line(0, "prepared", iso(*submission_.prepared));
        std::string stages;
        for (const Stage stage : submission_.cycle) stages.append(stages.empty() ? "[" : ", ").append(name(stage));
        if (!stages.empty()) line(0, "cycle", stages + "]");
    }

    void documents() {
        bool any = false;
        for (const Document& document : submission_.documents) {
            if (document.key.empty()) continue;
            if (!any) out_ += "\ndocuments:\n";
            any = true;
            line(2, yaml_scalar(document.key), "");
            keys_of(document, 4);
        }
    }

    /// Rows without content keep their place among the answered ones.
    void answers() {
        std::string rows = std::move(out_);
        out_.clear();
        for (std::size_t i = 0; i < submission_.rubric->criteria.size(); ++i) {
            const int row = static_cast<int>(i);
            if (const Answer* answer = submission_.answer(row)) write(*answer);
            else if (named(row)) line(2, yaml_scalar(submission_.rubric->criteria[i].id), "");
        }
        out_ = std::move(rows) + (out_.empty() ? "\nanswers: {}\n" : "\nanswers:\n") + out_;
    }

    bool named(int row) const {
        for (const auto& [index, mark] : submission_.bare_headings)
            if (index == row) return true;
        return false;
    }

    void write(const Answer& answer) {
        line(2, yaml_scalar(submission_.rubric->criteria[answer.criterion].id), "");
        line(4, "claim", std::to_string(answer.claim));
        if (!answer.citations.empty()) line(4, "evidence", "");
        for (const Citation& citation : answer.citations) write(citation);
        text(4, "comment", answer.comment);
    }

    void write(const Citation& citation) {
        const Document& document = submission_.documents[citation.document];
        if (document.key.empty()) {
            const std::size_t begin = out_.size();
            keys_of(document, 8);
            out_[begin + 6] = '-';
            text(8, "pages", citation.pages);
            if (citation.covers) line(8, "covers", years(*citation.covers));
            if (citation.role != Role::evidence) line(8, "role", name(citation.role));
            return;
        }
        out_ += "      - {document: " + yaml_scalar(document.key);
        if (!citation.pages.empty()) out_ += ", pages: " + yaml_scalar(citation.pages);
        if (citation.covers) out_ += ", covers: " + years(*citation.covers);
        if (citation.role != Role::evidence) out_.append(", role: ").append(name(citation.role));
        out_ += "}\n";
    }

    void keys_of(const Document& document, int indent) {
        line(indent, "title", yaml_text(document.title, indent));
        text(indent, "url", document.url);
        text(indent, "file", document.file);
        if (document.kind) line(indent, "kind", name(*document.kind));
        text(indent, "number", document.number);
        if (document.date) line(indent, "date", iso(*document.date));
        if (document.valid) line(indent, "valid", years(*document.valid));
        if (document.issued_by) line(indent, "issued_by", name(*document.issued_by));
        if (document.approval) line(indent, "approval", approval(*document.approval));
    }

    static std::string approval(const Approval& approval) {
        std::string text = "{act: " + std::string(name(approval.act));
        if (!approval.number.empty()) text += ", number: " + yaml_scalar(approval.number);
        if (approval.date) text += ", date: " + iso(*approval.date);
        return text + "}";
    }

    void line(int indent, std::string_view key, std::string_view value) {
        out_.append(static_cast<std::size_t>(indent), ' ').append(key).append(value.empty() ? ":" : ": ").append(value) += '\n';
    }
    void text(int indent, std::string_view key, const std::string& value) {
        if (!value.empty()) line(indent, key, yaml_text(value, indent));
    }

    const Submission& submission_;
    std::string out_;
};

}  // namespace

std::string submission_yaml(const Submission& submission) { return YamlSubmission(submission).whole(); }

}  // namespace merilo
