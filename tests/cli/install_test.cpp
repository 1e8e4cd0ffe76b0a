#include <doctest/doctest.h>

#include "program.h"

// The install target: what is installed works from where it was put.

using namespace merilo::test;
namespace fs = std::filesystem;

TEST_CASE("what cmake installs runs from any folder, with its helpers, pages and completions") {
    const Folder folder;
    // Hundreds of megabytes of debug information are no part of what is tried here.
    const Ran installed = folder.run(std::string("'") + MERILO_CMAKE + "' --install '" + MERILO_BINARY_DIR + "' --prefix \"$PWD/usr\" --strip");
    REQUIRE_MESSAGE(installed.code == 0, installed.err);
    for (const std::string file :
         {"bin/merilo", "libexec/merilo/merilo-fetch", "libexec/merilo/merilo-document", "share/man/man1/merilo.1.gz",
          "share/man/ru/man1/merilo.1.gz", "share/bash-completion/completions/merilo", "share/zsh/vendor-completions/_merilo",
          "share/fish/vendor_completions.d/merilo.fish", "share/merilo/rubrics/krasnoyarsk-methodical-work-municipal-2020.yaml",
          "share/doc/merilo/copyright", "share/doc/merilo/changelog.Debian.gz", "share/doc/merilo/README.md",
          "share/doc/merilo/examples/exemplary/submission.yaml", "share/doc/merilo/examples/ci/gitlab-ci.yml"})
        CHECK_MESSAGE(fs::is_regular_file(folder.path() / "usr" / file), file);
    CHECK_FALSE(fs::exists(folder.path() / "usr/bin/merilo-fetch"));

    const std::string merilo = "usr/bin/merilo ";
    CHECK(folder.run(merilo + "--version").out == folder.run("merilo --version").out);
    const Ran doctor = folder.run(merilo + "doctor --lang en");
    CHECK_MESSAGE(doctor.code == 0, doctor.out);
    CHECK(doctor.out.find("libexec/merilo/merilo-document") != std::string::npos);
    const Ran checked = folder.run(merilo + "check usr/share/doc/merilo/examples/exemplary --quiet");
    CHECK_MESSAGE(checked.code == 0, checked.out, checked.err);
    const Ran inspected = folder.run(merilo + "inspect usr/share/doc/merilo/examples/exemplary/docs/concept.txt --lang en");
    CHECK_MESSAGE(inspected.out.find("Kind: concept") != std::string::npos, inspected.out, inspected.err);
    CHECK(folder.run("gzip -dc usr/share/man/ru/man1/merilo.1.gz | grep -c ФАЙЛ").code == 0);

    const Ran completed = folder.run("PATH=\"$PWD/usr/bin:$PATH\"; source usr/share/bash-completion/completions/merilo; "
                                     "COMP_WORDS=(merilo doc); COMP_CWORD=1; _merilo; echo \"${COMPREPLY[*]}\"");
    CHECK_MESSAGE(completed.out == "doctor\n", completed.out, completed.err);
}
