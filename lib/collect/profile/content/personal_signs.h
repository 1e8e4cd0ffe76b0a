#pragma once
#include "collect/profile/content/content_text.h"

namespace merilo {

/// What a line says about the data in it.
struct PersonalSigns {
    bool executor = false;  ///< «Исп. Иванова А.А., 8(39195)2-22-22»: an official's telephone, as is a hot line's
    bool official = false, office_first = false;  ///< somebody is named by an office; the line begins with it
    bool desk = false;                            ///< an institution's details: tax number, fax, site
    bool street = false, listed = false;          ///< an address; «ФИО» heads a list
    bool birth = false, snils = false, passport = false, series = false, home = false;
};
PersonalSigns personal_signs(const ContentText& content, const ContentLine& line);

}  // namespace merilo
