#include "collect/page/cloud_disk.h"

#include <array>
#include <string_view>

#include "text/address.h"

namespace merilo {
namespace {

struct Shape {
    std::string_view begins;  ///< Address::identity
    CloudShare share;
};

/// The first that fits counts.
constexpr std::array shapes{
    Shape{"disk.yandex.ru/i/", CloudShare::file},
    Shape{"disk.yandex.ru/d/", CloudShare::unknown},
    Shape{"disk.yandex.com/i/", CloudShare::file},
    Shape{"disk.yandex.com/d/", CloudShare::unknown},
    Shape{"disk.360.yandex.ru/i/", CloudShare::file},
    Shape{"disk.360.yandex.ru/d/", CloudShare::unknown},
    Shape{"yadi.sk/i/", CloudShare::file},
    Shape{"yadi.sk/d/", CloudShare::unknown},
    Shape{"docs.360.yandex.ru/", CloudShare::file},
    Shape{"docs.yandex.ru/docs/view", CloudShare::file},
    Shape{"cloud.mail.ru/public/", CloudShare::unknown},
    Shape{"drive.google.com/file/", CloudShare::file},
    Shape{"drive.google.com/open?", CloudShare::file},
    Shape{"drive.google.com/uc?", CloudShare::file},
    Shape{"drive.google.com/drive/folders/", CloudShare::folder},
    Shape{"drive.google.com/drive/u/", CloudShare::folder},
    Shape{"drive.google.com/folderview", CloudShare::folder},
    Shape{"docs.google.com/document/d/", CloudShare::file},
    Shape{"docs.google.com/spreadsheets/d/", CloudShare::file},
    Shape{"docs.google.com/presentation/d/", CloudShare::file},
    Shape{"docs.google.com/file/d/", CloudShare::file},
    Shape{"dropbox.com/scl/fo/", CloudShare::folder},
    Shape{"dropbox.com/sh/", CloudShare::folder},
    Shape{"dropbox.com/scl/fi/", CloudShare::file},
    Shape{"dropbox.com/s/", CloudShare::file},
    Shape{"1drv.ms/f/", CloudShare::folder},
    Shape{"1drv.ms/", CloudShare::unknown},
    Shape{"onedrive.live.com/", CloudShare::unknown},
    Shape{"mega.nz/folder/", CloudShare::folder},
    Shape{"mega.nz/file/", CloudShare::file},
    Shape{"mega.nz/", CloudShare::unknown},
};

}  // namespace

CloudShare cloud_share(const std::string& address) {
    const std::string identity = read_address(address).identity;
    for (const Shape& shape : shapes)
        if (identity.starts_with(shape.begins)) return shape.share;
    return CloudShare::none;
}

}  // namespace merilo
