#include <algorithm>
#include <array>
#include <set>

#include "collect/profile/content/content_readers.h"
#include "collect/profile/content/personal_numbers.h"
#include "collect/profile/content/personal_signs.h"
#include "collect/profile/content/persons.h"
#include "text/dates.h"

namespace merilo {
namespace {

constexpr std::size_t around = 2, rows_without_date = 4, lines_of_signature = 12;

/// The date in the cell that a header's column names; in a line without cells, its first date.
std::optional<Date> date_in(std::string_view line, int column) {
    const std::string lower = folded(line);
    std::size_t begin = 0;
    for (int i = 0; i < column && begin != std::string::npos; ++i) {
        const std::size_t tab = lower.find('\t', begin);
        begin = tab == std::string::npos ? tab : tab + 1;
    }
    if (column < 0 || begin == std::string::npos) return find_date(lower);
    const auto there = find_date(std::string_view(lower).substr(begin, std::min(lower.find('\t', begin), lower.size()) - begin));
    return there ? there : find_date(lower);
}

class PersonalData {
public:
    explicit PersonalData(const ContentText& content) : content_(content), persons_(persons_by_line(content)) {
        for (const ContentLine& line : content.lines) signs_.push_back(personal_signs(content, line));
        std::size_t left = lines_of_signature;
        for (signature_ = content.lines.size(); signature_ > 0 && left > 0; --signature_)
            left -= content.lines[signature_ - 1].empty() ? 0 : 1;
    }

    std::vector<PersonalDataCount> counts() {
        for (std::size_t at = 0; at < content_.lines.size(); ++at) {
            follow_tables(at);
            const std::string_view line = content_.of(content_.lines[at]);
            if (line.find('@') != std::string_view::npos && named_near(at) && !executor(at) && !of_desk(at, true) &&
                (table_row(at) || !signs_[at].official))
                take(PersonalDataType::email, private_mail_in(line));
            if (std::none_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; })) continue;
            read_telephones(at, line);
            read_birth(at, line);
            read_snils(at, line);
            read_passports(at, line);
        }
        std::vector<PersonalDataCount> counts;
        for (std::size_t i = 0; i < found_.size(); ++i)
            if (!found_[i].empty()) counts.push_back({static_cast<PersonalDataType>(i), static_cast<int>(found_[i].size())});
        return counts;
    }

private:
    /// `holds` for the line or one of those around it.
    template <class Holds>
    bool near(std::size_t at, std::size_t before, std::size_t behind, Holds holds) const {
        const std::size_t end = std::min(content_.lines.size(), at + behind + 1);
        for (std::size_t i = at > before ? at - before : 0; i < end; ++i)
            if (holds(i)) return true;
        return false;
    }
    bool named_near(std::size_t at) const {
        return card_lines_left_ > 0 || near(at, around, around, [&](std::size_t i) { return persons_[i] != PersonNamed::no; });
    }
    bool executor(std::size_t at) const {
        return near(at, around, 0, [&](std::size_t i) { return signs_[i].executor; }) ||
               (at >= signature_ && !table_row(at) &&
                near(at, 1, 0, [&](std::size_t i) { return signs_[i].office_first && persons_[i] == PersonNamed::initials; }));
    }
    /// An institution's details stand there, or its address.
    bool of_desk(std::size_t at, bool address_too) const {
        return !table_row(at) &&
               near(at, 1, 1, [&](std::size_t i) { return signs_[i].desk || (address_too && signs_[i].street); });
    }
    bool table_row(std::size_t at) const { return content_.of(content_.lines[at]).find('\t') != std::string_view::npos; }

    /// The column «Дата рождения», «СНИЛС», «Паспорт» of a table holds on for the rows below, over a few lines without numbers.
    void follow_tables(std::size_t at) {
        follow_card(at);
        const ContentLine& line = content_.lines[at];
        const std::string_view text = content_.of(line);
        const bool dated = find_date(folded(text)).has_value();
        const bool heads =
            text.find('\t') != std::string_view::npos || near(at, 3, 3, [&](std::size_t i) { return signs_[i].listed; });
        if (signs_[at].birth && !dated && heads) {
            const std::size_t word = folded(text).find("рожд");
            birth_column_ =
                text.find('\t') == std::string_view::npos || word == std::string::npos
                    ? -1
                    : static_cast<int>(std::count(text.begin(),
                                                  text.begin() + static_cast<std::ptrdiff_t>(std::min(word, text.size())), '\t'));
            birth_rows_left_ = rows_without_date;
        } else if (dated && birth_rows_left_ > 0) {
            birth_rows_left_ = rows_without_date;
        } else if (birth_rows_left_ > 0) {
            --birth_rows_left_;
        }
        if (signs_[at].snils)
            snils_rows_left_ = rows_without_date;
        else if (snils_rows_left_ > 0)
            snils_rows_left_ = snils_in(text).empty() ? snils_rows_left_ - 1 : rows_without_date;
        if (signs_[at].passport)
            passport_rows_left_ = rows_without_date;
        else if (passport_rows_left_ > 0)
            passport_rows_left_ = passports_in(text).empty() ? passport_rows_left_ - 1 : rows_without_date;
    }

    /// «ФИО: …» begins a card of one person: what is written below is his, line by line.
    void follow_card(std::size_t at) {
        constexpr std::size_t lines_of_card = 12;
        if (signs_[at].listed && !signs_[at].official && persons_[at] == PersonNamed::in_full)
            card_lines_left_ = lines_of_card;
        else if (card_lines_left_ > 0)
            card_lines_left_ = signs_[at].official || signs_[at].desk ? 0 : card_lines_left_ - 1;
    }

    /// A mobile telephone beside a name is a person's. One at a desk is only where no office is named: a full name, its line.
    void read_telephones(std::size_t at, std::string_view line) {
        if (!named_near(at) || executor(at) || of_desk(at, false)) return;
        const bool own_line = persons_[at] == PersonNamed::in_full && !signs_[at].official;
        for (const Telephone& telephone : telephones_in(line)) {
            const bool private_one = telephone.mobile || signs_[at].home || own_line;
            if (private_one && !is_snils(at, line, telephone)) take(PersonalDataType::phone, {telephone.digits});
        }
    }
    /// Eleven digits in the column «СНИЛС» that begin with 7 or 8.
    bool is_snils(std::size_t at, std::string_view line, const Telephone& telephone) const {
        if (!signs_[at].snils && snils_rows_left_ == 0) return false;
        const auto numbers = snils_in(line);
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](const Snils& snils) { return snils.digits.substr(1) == telephone.digits; });
    }
    void read_birth(std::size_t at, std::string_view line) {
        const bool said = near(at, 1, 0, [&](std::size_t i) { return signs_[i].birth; }) && signs_[at].birth;
        const bool in_table =
            birth_rows_left_ > 0 && near(at, 1, 1, [&](std::size_t i) { return persons_[i] != PersonNamed::no; });
        if (!(said && named_near(at)) && !in_table) return;
        if (const auto date = date_in(line, said ? -1 : birth_column_)) take(PersonalDataType::birth_date, {iso(*date)});
    }
    void read_snils(std::size_t at, std::string_view line) {
        for (const Snils& snils : snils_in(line)) {
            const bool said = signs_[at].snils || snils_rows_left_ > 0;
            const bool like_telephone = snils.digits[0] == '7' || snils.digits[0] == '8';
            if (!snils.bare || said || (named_near(at) && !like_telephone)) take(PersonalDataType::snils, {snils.digits});
        }
    }
    void read_passports(std::size_t at, std::string_view line) {
        const bool said = near(at, 1, 0, [&](std::size_t i) { return signs_[i].passport; }) || passport_rows_left_ > 0;
        if (!said || (!named_near(at) && !near(at, 1, 0, [&](std::size_t i) { return signs_[i].series; }))) return;
        take(PersonalDataType::passport, passports_in(line));
    }
    void take(PersonalDataType type, const std::vector<std::string>& values) {
        found_[static_cast<std::size_t>(type)].insert(values.begin(), values.end());
    }

    const ContentText& content_;
    const std::vector<PersonNamed> persons_;
    std::vector<PersonalSigns> signs_;
    std::size_t signature_ = 0;  ///< the first of the text's last lines
    int birth_column_ = -1;
    std::size_t card_lines_left_ = 0, birth_rows_left_ = 0, snils_rows_left_ = 0, passport_rows_left_ = 0;
    std::array<std::set<std::string>, 5> found_;
};

}  // namespace

/// Personal data of private persons, counted where a person is named near; nothing of it is kept.
void read_personal_data(Profile& profile, const ContentText& content, const Lexicon&) {
    profile.personal_data = PersonalData(content).counts();
}

}  // namespace merilo
