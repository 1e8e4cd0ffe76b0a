#include "limits.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <string_view>

#include "exit_codes.h"

namespace merilo::cli {
namespace {

// The sanitizers reserve terabytes of addresses.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool addresses_can_be_limited = false;
#else
constexpr bool addresses_can_be_limited = true;
#endif

int complaints = -1;

/// poppler aborts when it gets no memory, as for any other reason, but says so first.
void on_abort(int) {
    char text[512];
    const off_t end = lseek(complaints, 0, SEEK_END);
    const ssize_t count = pread(complaints, text, sizeof text, std::max<off_t>(end - static_cast<off_t>(sizeof text), 0));
    const std::string_view said(text, static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (said.find("Out of memory") != std::string_view::npos) _exit(helper_out_of_memory);
    std::signal(SIGABRT, SIG_DFL);
    std::raise(SIGABRT);
}

void limit(__rlimit_resource_t resource, rlim_t soft) {
    rlimit now{};
    if (getrlimit(resource, &now) != 0) return;
    now.rlim_cur = std::min(soft, now.rlim_max);
    setrlimit(resource, &now);
}

}  // namespace

void limit_process(const ReadLimits& limits) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // An interrupt is for the program that started this one: its end ends this too.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    complaints = memfd_create("complaints", MFD_CLOEXEC);
    if (complaints >= 0) dup2(complaints, STDERR_FILENO);
    std::signal(SIGABRT, on_abort);
    limit(RLIMIT_CORE, 0);
    if (addresses_can_be_limited) limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory));
}

void limit_next_document(const ReadLimits& limits, std::size_t size, bool recognised) {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const int share = recognised ? std::max(limits.processor_seconds, limits.ocr_seconds) : limits.processor_seconds;
    limit(RLIMIT_CPU, seconds + 1 + static_cast<rlim_t>(std::max(share, 0)));
    // The only files written are what is complained of and what another program is given to read (the document, a page
    // drawn), which have no names.
    constexpr std::size_t complaints_size = 64 * 1024;
    const std::size_t drawn = recognised ? static_cast<std::size_t>(std::max<std::int64_t>(limits.ocr_pixels, 0)) : 0;
    limit(RLIMIT_FSIZE, std::max(size, drawn + drawn / 8) + complaints_size);
    if (complaints >= 0 && ftruncate(complaints, 0) == 0) lseek(complaints, 0, SEEK_SET);
}

}  // namespace merilo::cli
