#include "reason.h"

#include <cerrno>
#include <cstring>

#include "text/say.h"

namespace merilo::cli {

namespace {

struct Words {
    int code;
    Pair words;
};

constexpr Words known[] = {
    {ENOENT, {"нет такого файла или папки", "no such file or folder"}},
    {ENOTDIR, {"часть пути — не папка", "a part of the path is not a folder"}},
    {EISDIR, {"это папка, а нужен файл", "this is a folder, a file is needed"}},
    {ESPIPE, {"это не файл, а канал или устройство", "this is no file but a pipe or a device"}},
    {EACCES, {"нет прав доступа", "permission denied"}},
    {EPERM, {"нет прав доступа", "permission denied"}},
    {EROFS, {"диск доступен только для чтения", "the disk is read-only"}},
    {ENOSPC, {"на диске нет места", "no space left on the disk"}},
    {EFBIG, {"файл превысил допустимый размер", "the file exceeds the permitted size"}},
    {EIO, {"сбой диска", "disk failure"}},
    {ENAMETOOLONG, {"слишком длинное имя", "the name is too long"}},
    {ELOOP, {"ссылки замкнуты в кольцо", "the links form a loop"}},
};
constexpr Pair other{"{}", "{}"};

}  // namespace

Said reason(int code) {
    for (const Words& each : known)
        if (each.code == code) return say(each.words);
    return say(other, std::strerror(code));
}

}  // namespace merilo::cli
