#include "load/submission_parts.h"

#include <unordered_map>

#include "text/dates.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair format_unknown{"формат {} этой версии не знаком, знаком 1",
                              "format {} is unknown to this version, which knows 1"};
constexpr Pair rubric_word{"методика", "rubric"};
constexpr Pair row_word{"позиция оценивания", "criterion"};
constexpr Pair municipality_word{"муниципалитет", "municipality"};
constexpr Pair bad_period{"{} — не год оценки: нужен год вроде 2020", "{} is no assessed year: write a year such as 2020"};
constexpr Pair bad_date{"«{}» — не дата: нужна запись 2020-09-10 или 10.09.2020, и такой день должен существовать",
                        "«{}» is no date: write 2020-09-10 or 10.09.2020, and the day must exist"};
constexpr Pair bad_years{"«{}» — не годы: нужна запись 2020 или 2020-2022, от меньшего к большему",
                         "«{}» is no span of years: write 2020 or 2020-2022, the earlier first"};
constexpr Pair nameless{"имя пусто", "the name is empty"};
constexpr Pair repeated{"«{}» здесь второй раз: впервые в строке {}", "«{}» stands here twice: first on line {}"};

constexpr int shown_cells = 60;
constexpr int first_year = 1990, last_year = 2100;

std::string shown(std::string_view text) { return shortened(printable(text), shown_cells); }

}  // namespace

void read_format(MapReader& map) {
    if (const auto format = map.required_integer("format"); format && *format != 1)
        map.complaints().add(map.value("format")->mark, say(format_unknown, *format));
}

const Rubric* read_rubric_name(MapReader& map, const Shelf& rubrics) {
    const std::string name = map.required_text("rubric");
    if (name.empty()) return nullptr;
    if (const Rubric* rubric = rubrics.find(name)) return rubric;
    std::vector<std::string> names;
    for (const Rubric* rubric : rubrics.all()) names.push_back(rubric->name());
    map.complaints().unknown(map.value("rubric")->mark, rubric_word, name, {names.begin(), names.end()});
    return nullptr;
}

Municipality read_municipality(MapReader& map) {
    if (!map.required("municipality")) return {};
    MapReader reader(*map.value("municipality"), municipality_word, map.complaints());
    Municipality municipality{reader.required_text("name"), reader.text("region"), reader.text("code")};
    reader.finish();
    return municipality;
}

int read_period(MapReader& map) {
    const auto year = map.required_integer("period");
    if (year && (*year < first_year || *year > last_year))
        map.complaints().add(map.value("period")->mark, say(bad_period, *year));
    return year.value_or(0);
}

std::optional<Date> read_date(MapReader& map, std::string_view key) {
    const Node* node = map.value(key);
    if (!node) return std::nullopt;
    const std::string written = MapReader::scalar(*node, map.complaints());
    const auto date = parse_date(written);
    if (!date && node->type == Node::Type::scalar) map.complaints().add(node->mark, say(bad_date, shown(written)));
    return date;
}

std::optional<YearSpan> read_years(MapReader& map, std::string_view key) {
    const Node* node = map.value(key);
    if (!node) return std::nullopt;
    const std::string written = MapReader::scalar(*node, map.complaints());
    const auto years = parse_years(written);
    if (!years && node->type == Node::Type::scalar) map.complaints().add(node->mark, say(bad_years, shown(written)));
    return years;
}

void each_named(const Node& map, Complaints& complaints, const std::function<void(const Node&, const Node&)>& use) {
    std::unordered_map<std::string_view, int> lines;
    for (const auto& [key, value] : map.entries) {
        const auto [first, fresh] = lines.try_emplace(key.text, key.mark.line);
        if (key.text.empty()) complaints.add(key.mark, say(nameless));
        else if (!fresh) complaints.add(key.mark, say(repeated, shown(key.text), first->second));
        else use(key, value);
    }
}

int criterion_of(const Node& name, const Rubric& rubric, Complaints& complaints) {
    const int index = rubric.criterion_index(name.text);
    if (index >= 0) return index;
    std::vector<std::string_view> known;
    for (const Criterion& row : rubric.criteria) known.push_back(row.id);
    complaints.unknown(name.mark, row_word, name.text, known);
    return -1;
}

}  // namespace merilo
