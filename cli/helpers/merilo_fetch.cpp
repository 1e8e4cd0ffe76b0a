// merilo-fetch: opens the links of a plan given on standard input and writes what it sees into the archive. A process of
// its own, so that the program starts without the network's libraries and hostile pages meet nothing but this.
#include <sys/prctl.h>

#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>

#include "../output.h"
#include "../terminal.h"
#include "collect/web/fetch.h"
#include "exit_codes.h"
#include "progress.h"
#include "report/explain.h"
#include "report/report.h"

using namespace merilo;
using namespace merilo::cli;

namespace {

std::atomic<bool> stop = false;

void on_signal(int) { stop = true; }

/// Our own end is told by the exit code; that of the program that waits for us ends us too.
void watch_signals() {
    std::signal(SIGINT, on_signal);
    std::signal(SIGTERM, on_signal);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

int complain_of(const std::vector<Error>& errors, Lang lang) {
    complain(errors_text(errors, lang, colour_wanted(complaints_screen, false)));
    return helper_failed;
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

int run(const FetchPlan& plan) {
    auto archive = Archive::open_for_writing(plan.archive);
    if (!archive) return complain_of(archive.errors(), plan.lang);
    const auto transport = open_transport({plan.allow_private, plan.max_size, plan.ca_file, folder_of(plan.archive)});
    Progress progress(plan.lang, plan.quiet, now());
    const FetchWorld world{*transport, **archive, now, ask_name_service,
                           [&progress](const FetchProgress& far) { progress.tell(far, now()); }, stop};
    const FetchOutcome outcome = fetch(plan, world);
    progress.finish();
    if (outcome.error) return complain_of({*outcome.error}, plan.lang);
    return outcome.stopped ? helper_stopped : helper_done;
}

/// What it is and what it works with, for `merilo doctor`.
int tell_about() {
    const TransportAbout about = about_transport();
    std::ifstream roots(about.roots);
    int certificates = 0;
    for (std::string line; std::getline(roots, line);) certificates += line.starts_with("-----BEGIN CERTIFICATE-----");
    std::cout << "version " << version() << "\nlibrary " << about.library << "\nroots " << about.roots << "\ncertificates "
              << certificates << '\n';
    return std::cout.flush() ? helper_done : helper_failed;
}

}  // namespace

int main(int count, char** words) {
    watch_signals();
    try {
        if (count == 2 && std::string_view(words[1]) == "--about") return tell_about();
        const std::string text(std::istreambuf_iterator<char>(std::cin), {});
        const auto plan = plan_from(text);
        if (!plan) return complain("merilo-fetch: started by merilo fetch, not by hand\n"), helper_failed;
        return run(*plan);
    } catch (const std::exception& error) {
        complain(std::string("merilo-fetch: ") + error.what() + "\n");
        return helper_failed;
    }
}
