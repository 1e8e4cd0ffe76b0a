#include "form/write.h"
#include "report/json_writer.h"
#include "text/dates.h"

namespace merilo {
namespace {

class JsonSubmission {
public:
    explicit JsonSubmission(const Submission& submission) : submission_(submission) {}

    std::string whole() {
        json_.begin_object();
        json_.field("format", 1);
        json_.field("rubric", submission_.rubric->name());
        json_.key("municipality");
        json_.begin_object();
        json_.field("name", submission_.municipality.name);
        text("region", submission_.municipality.region);
        text("code", submission_.municipality.code);
        json_.end_object();
        json_.field("period", submission_.period);
        if (submission_.prepared) json_.field("prepared", iso(*submission_.prepared));
        cycle();
        documents();
        answers();
        json_.end_object();
        return json_.take() + "\n";
    }

private:
    void cycle() {
        if (submission_.cycle.empty()) return;
        json_.key("cycle");
        json_.begin_array();
        for (const Stage stage : submission_.cycle) json_.text(name(stage));
        json_.end_array();
    }

    void documents() {
        json_.key("documents");
        json_.begin_object();
        for (const Document& document : submission_.documents) {
            if (document.key.empty()) continue;
            json_.key(document.key);
            json_.begin_object();
            keys_of(document);
            json_.end_object();
        }
        json_.end_object();
    }

    void answers() {
        json_.key("answers");
        json_.begin_object();
        for (std::size_t i = 0; i < submission_.rubric->criteria.size(); ++i) {
            const Answer* answer = submission_.answer(static_cast<int>(i));
            bool named = answer != nullptr;
            for (const auto& [row, mark] : submission_.bare_headings) named = named || row == static_cast<int>(i);
            if (!named) continue;
            json_.key(submission_.rubric->criteria[i].id);
            if (answer) write(*answer);
            else json_.null();
        }
        json_.end_object();
    }

    void write(const Answer& answer) {
        json_.begin_object();
        json_.field("claim", answer.claim);
        if (!answer.citations.empty()) {
            json_.key("evidence");
            json_.begin_array();
            for (const Citation& citation : answer.citations) write(citation);
            json_.end_array();
        }
        text("comment", answer.comment);
        json_.end_object();
    }

    void write(const Citation& citation) {
        const Document& document = submission_.documents[citation.document];
        json_.begin_object();
        if (document.key.empty()) keys_of(document);
        else json_.field("document", document.key);
        text("pages", citation.pages);
        if (citation.covers) text("covers", span(*citation.covers));
        if (citation.role != Role::evidence) json_.field("role", name(citation.role));
        json_.end_object();
    }

    void keys_of(const Document& document) {
        json_.field("title", document.title);
        text("url", document.url);
        text("file", document.file);
        if (document.kind) json_.field("kind", name(*document.kind));
        text("number", document.number);
        if (document.date) json_.field("date", iso(*document.date));
        if (document.valid) text("valid", span(*document.valid));
        if (document.issued_by) json_.field("issued_by", name(*document.issued_by));
        if (document.approval) approval(*document.approval);
    }

    void approval(const Approval& approval) {
        json_.key("approval");
        json_.begin_object();
        json_.field("act", name(approval.act));
        text("number", approval.number);
        if (approval.date) json_.field("date", iso(*approval.date));
        json_.end_object();
    }

    static std::string span(const YearSpan& years) {
        return years.from == years.to ? std::to_string(years.from) : std::to_string(years.from) + "-" + std::to_string(years.to);
    }

    void text(std::string_view key, std::string_view value) {
        if (!value.empty()) json_.field(key, value);
    }

    const Submission& submission_;
    JsonWriter json_{2};
};

}  // namespace

std::string submission_json(const Submission& submission) { return JsonSubmission(submission).whole(); }

}  // namespace merilo
