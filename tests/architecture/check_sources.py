#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls of the tree as a test.

Checks every #include of app/, core/ and ui/ against the tables below, the licence heads, the size of files, where
translated text may stand, and (with --binary) that the server needs no graphical library.

    check_sources.py --root DIR              check a source tree
    check_sources.py --binary FILE           check which libraries a built server loads
    check_sources.py --self-test             check the checker: every rule refuses a bad sample
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

# ---------------------------------------------------------------------------------------------------------------
# The tables. A folder belongs to the longest path that matches. "ours" lists the folders of the tree whose headers
# it may include (its own folder always), "qt" the Qt modules, "other" the outside libraries.
BASE = ["core/base"]
CONTRACT = BASE + ["core/contract"]
CLIENT = CONTRACT + ["core/client"]
MODELS = CLIENT + ["ui/words", "ui/models"]
SERVER_FLOOR = CONTRACT + ["core/server/http", "core/server/auth"]
FAMILY = SERVER_FLOOR + ["core/server/store", "core/server/pki"]

LAYERS = {
    "core/base": {"ours": BASE, "qt": ["Core"], "other": ["tl"]},
    "core/contract": {"ours": CONTRACT, "qt": ["Core"], "other": []},
    "core/client": {"ours": CLIENT, "qt": ["Core", "Network"], "other": ["openssl", "keychain"]},
    "core/client/directory": {"ours": CLIENT, "qt": ["Core", "Network"], "other": ["ldap"]},
    "core/client/archive": {"ours": CLIENT, "qt": ["Core", "Sql"], "other": []},
    "core/client/contacts": {"ours": CLIENT, "qt": ["Core", "Sql"], "other": []},
    "core/server/http": {"ours": SERVER_FLOOR, "qt": ["Core", "Network"], "other": ["boost", "openssl"]},
    "core/server/auth": {"ours": FAMILY, "qt": ["Core", "Network"], "other": ["openssl"]},
    "core/server/pki": {"ours": CONTRACT, "qt": ["Core", "Network"], "other": ["openssl"]},
    "core/server/store": {"ours": CONTRACT + ["core/server/auth/caller.h"], "qt": ["Core", "Sql"], "other": ["openssl"]},
    "core/server/sql": {"ours": [], "qt": [], "other": []},
    "core/server/settings": {"ours": FAMILY, "qt": ["Core"], "other": []},
    "core/server/enrol": {"ours": FAMILY + ["core/server/settings"], "qt": ["Core", "Network"], "other": []},
    "core/server/web": {"ours": FAMILY + ["core/server/settings", "core/server/enrol"], "qt": ["Core"],
                        "other": ["mustache", "openssl"]},
    "core/server/ops": {"ours": FAMILY + ["core/server/settings", "core/server/enrol", "core/server/web"],
                        "qt": ["Core", "Network"], "other": []},
    "ui/words": {"ours": CONTRACT + ["ui/words"], "qt": ["Core"], "other": []},
    "ui/models": {"ours": MODELS, "qt": ["Core", "Gui"], "other": []},
    "ui": {"ours": MODELS + ["ui/widgets", "ui/shell", "ui/pages"],
           "qt": ["Core", "Gui", "Widgets", "Charts", "Svg", "DBus"], "other": ["qrencode"]},
    "app/bellset": {"ours": MODELS + ["ui", "translations"],
                    "qt": ["Core", "Gui", "Widgets", "Network", "DBus"], "other": []},
    "app/bellsetctl": {"ours": CLIENT + ["ui/words", "translations"], "qt": ["Core", "Network"], "other": []},
    "app/bellsetd": {"ours": CONTRACT + ["core/server"], "qt": ["Core", "Network"], "other": []},
    "translations": {"ours": [], "qt": ["Core"], "other": []},
}

# Headers that stand in fewer places than their library does.
ONLY_IN = {
    r"openssl/ssl\.h": ["core/server/http"],
    r"QNetwork(AccessManager|Reply|Request)": ["core/client"],
    r"boost/.*": ["core/server/http"],
    r"kainjow/.*": ["core/server/web"],
    r"qrencode\.h": ["ui/widgets"],
    r"QSsl(Socket|Server|Configuration)": ["core/client", "core/server/pki", "core/server/http", "app"],
}

OUTSIDE = {r"qrencode\.h": "qrencode", r"tl/": "tl", r"boost/": "boost", r"kainjow/": "mustache", r"openssl/": "openssl", r"(qt6)?keychain": "keychain",
           r"(ldap|lber)\.h": "ldap"}

SOURCE_SUFFIXES = {".cpp", ".h"}
SPDX_SUFFIXES = SOURCE_SUFFIXES | {".py", ".sh", ".bash", ".fish", ".sql", ".cmake", ".service", ".xml", ".desktop"}
SPDX_NAMES = {"CMakeLists.txt", "run-tests", "run-demo", "update-translations", "run"}
SPDX_FOLDERS = ["app", "core", "ui", "tests", "translations", "packaging", "resources", ".ci"]
LONGEST_FILE = 600
TRANSLATED_TEXT = re.compile(r"\b(?:tr|trUtf8|QCoreApplication::translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(")
# Names of a theme that not every desktop has; ours are drawn by symbolicIcon(), which falls back to bundled shapes.
THEME_ICON = re.compile(r"\bQIcon::(?:fromTheme|hasThemeIcon)\b")
THEME_ICON_HOME = "ui/widgets/icons.cpp"
BUNDLED_ICON = re.compile(r'\bsymbolicIcon\(\s*QStringLiteral\("([^"]+)"\)')
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GRAPHICAL = re.compile(r"libQt6(Gui|Widgets|OpenGL|Quick|Svg)|libX11|libGL\b")


def longest_match(path, folders):
    found = [f for f in folders if path == f or path.startswith(f + "/")]
    return max(found, key=len) if found else None


def qt_modules():
    """Every public Qt header of this machine and its module; {'QString': 'Core', 'qstring.h': 'Core', …}."""
    answer = {}
    for base in ("/usr/include", "/usr/include/*", "/usr/local/include"):
        for folder in sorted(pathlib.Path("/").glob(base[1:] + "/qt6/Qt*")):
            module = folder.name[2:]
            for header in folder.iterdir():
                if header.is_file():
                    # QtCore wins where two modules ship a header of the same name.
                    if answer.get(header.name) != "Core":
                        answer[header.name] = module
            answer.setdefault(folder.name, module)
    return answer


class Checker:
    def __init__(self, root, modules):
        self.root = pathlib.Path(root)
        self.modules = modules
        self.complaints = []
        self.files_read = 0

    def complain(self, path, line, text):
        where = f"{path}:{line}" if line else path
        self.complaints.append(f"{where}: {text}")

    def check_tree(self):
        for top in ("app", "core", "ui", "translations"):
            for path in sorted((self.root / top).rglob("*")):
                if path.is_file() and path.suffix in SOURCE_SUFFIXES:
                    self.check_layers(path.relative_to(self.root).as_posix(), path)
        for top in SPDX_FOLDERS:
            for path in sorted((self.root / top).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    self.check_head(path.relative_to(self.root).as_posix(), path)
        return self.complaints

    def check_head(self, name, path):
        if path.suffix not in SPDX_SUFFIXES and path.name not in SPDX_NAMES:
            return
        lines = path.read_text(encoding="utf-8").splitlines()
        head = "\n".join(lines[:6])
        if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier:" not in head:
            self.complain(name, 0, "no SPDX head of two lines")
        if len(lines) > LONGEST_FILE:
            self.complain(name, 0, f"{len(lines)} lines, more than {LONGEST_FILE}")
        if path.suffix == ".h" and "#pragma once" not in lines:
            self.complain(name, 0, "no #pragma once")
        if name != name.lower() and path.suffix in SOURCE_SUFFIXES:
            self.complain(name, 0, "file names are lower-case")

    def check_layers(self, name, path):
        self.files_read += 1
        folder = longest_match(name.rsplit("/", 1)[0], LAYERS)
        if folder is None:
            self.complain(name, 0, "this folder is in no line of the table of layers")
            return
        layer = LAYERS[folder]
        text_allowed = name.startswith(("ui/", "app/"))
        for icon in BUNDLED_ICON.findall(path.read_text(encoding="utf-8")):
            if not (self.root / "resources/icons" / f"{icon}.svg").is_file():
                self.complain(name, 0, f"the icon {icon} is not bundled in resources/icons")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if name != THEME_ICON_HOME and THEME_ICON.search(line.split("//")[0]):
                self.complain(name, number, "icons come from symbolicIcon(), which has bundled ones to fall back on")
            include = INCLUDE.match(line)
            if include:
                self.check_include(name, number, folder, layer, include.group(1), include.group(2))
            elif not text_allowed and TRANSLATED_TEXT.search(line.split("//")[0]):
                self.complain(name, number, "translated text outside ui/ and app/")

    def check_include(self, name, number, folder, layer, mark, header):
        if header.endswith(".moc"):
            return
        for pattern, places in ONLY_IN.items():
            if re.fullmatch(pattern, header.rsplit("/", 1)[-1] if "Q" in pattern else header):
                if longest_match(name, places) is None:
                    self.complain(name, number, f"<{header}> belongs to {', '.join(places)} alone")
                    return
        if mark == '"':
            if longest_match(header, ["core", "ui", "app", "translations"]) is None:
                self.complain(name, number, f'"{header}": our headers are named from the root of the tree')
            elif longest_match(header, layer["ours"] + [folder]) is None:
                self.complain(name, number, f'{folder} must not see "{header}"')
            elif not (self.root / header).is_file():
                self.complain(name, number, f'"{header}" does not exist')
            return
        for pattern, library in OUTSIDE.items():
            if re.match(pattern, header):
                if library not in layer["other"]:
                    self.complain(name, number, f"{folder} must not see <{header}>")
                return
        last = header.rsplit("/", 1)[-1]
        if re.match(r"Q[A-Z]|Qt|q[a-z]+\.h", last):
            module = self.modules.get(last)
            if header.startswith("Qt") and "/" in header:
                module = header.split("/")[0][2:]
            if module is None:
                self.complain(name, number, f"<{header}> is in no Qt module of this machine")
            elif module not in layer["qt"]:
                self.complain(name, number, f"{folder} must not see <{header}> of Qt {module}")


def check_binary(program):
    """The libraries that the loader brings in for this program, directly and through others."""
    listing = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    if "libQt6Core" not in listing:
        return [f"{program}: no Qt at all among its libraries: is this the right file?"]
    return [f"{program} loads {line.split()[0]}" for line in listing.splitlines() if GRAPHICAL.search(line)]


HEAD = "// SPDX-FileCopyrightText: 2026 Bellset contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
BAD_SAMPLES = [
    ("ui/widgets/bad.cpp", 'QIcon icon = QIcon::fromTheme("edit-copy");\n', "bundled"),
    ("ui/widgets/bad.cpp", 'auto icon = symbolicIcon(QStringLiteral("nosuch"));\n', "not bundled"),
    ("core/contract/bad.cpp", "#include <QTcpSocket>\n", "must not see <QTcpSocket>"),
    ("core/contract/bad.cpp", '#include "core/client/transport.h"\n', "must not see"),
    ("core/client/bad.cpp", '#include "core/server/store/database.h"\n', "must not see"),
    ("core/client/bad.cpp", "#include <openssl/ssl.h>\n", "alone"),
    ("core/client/bad.cpp", "#include <QSqlQuery>\n", "must not see"),
    ("core/client/bad.cpp", "#include <ldap.h>\n", "must not see"),
    ("core/client/archive/bad.cpp", "#include <QNetworkReply>\n", "must not see"),
    ("ui/models/bad.cpp", "#include <QSqlDatabase>\n", "must not see"),
    ("core/server/settings/bad.cpp", "#include <QSqlQuery>\n", "must not see"),
    ("core/server/settings/bad.cpp", "#include <kainjow/mustache.hpp>\n", "alone"),
    ("core/server/settings/bad.cpp", "#include <boost/asio.hpp>\n", "alone"),
    ("core/server/store/bad.cpp", '#include "core/client/transport.h"\n', "must not see"),
    ("core/server/http/bad.cpp", "#include <QImage>\n", "must not see"),
    ("ui/models/bad.cpp", "#include <QWidget>\n", "must not see"),
    ("ui/words/bad.cpp", "#include <QColor>\n", "must not see"),
    ("ui/pages/x/bad.cpp", "#include <QNetworkAccessManager>\n", "alone"),
    ("ui/pages/x/bad.cpp", "#include <QtSql/QSqlDatabase>\n", "must not see"),
    ("ui/pages/x/bad.cpp", '#include "core/server/http/router.h"\n', "must not see"),
    ("app/bellsetd/bad.cpp", '#include "ui/words/errortext.h"\n', "must not see"),
    ("app/bellsetd/bad.cpp", "#include <QGuiApplication>\n", "must not see"),
    ("app/bellsetctl/bad.cpp", '#include "core/server/store/database.h"\n', "must not see"),
    ("app/bellset/bad.cpp", '#include "error.h"\n', "from the root of the tree"),
    ("core/unknown/bad.cpp", "int x;\n", "in no line of the table"),
    ("core/base/bad.cpp", 'auto t = QObject::tr("hello");\n', "translated text"),
    ("core/base/bad.cpp", "int a;\n" * 700, "more than 600"),
    ("core/base/bad.h", "int a;\n", "no #pragma once"),
    ("core/base/Bad.cpp", "int a;\n", "lower-case"),
    ("ui/words/bad.cpp", "#include <QNoSuchThing>\n", "in no Qt module"),
]


def self_test(modules):
    failures = []

    def complaints_for(name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            return Checker(folder, modules).check_tree()

    for name, body, expected in BAD_SAMPLES:
        found = complaints_for(name, HEAD + body)
        if not any(expected in complaint for complaint in found):
            failures.append(f"{name} with {body[:60]!r}: expected '{expected}', got {found}")
    if not any("SPDX" in c for c in complaints_for("core/base/bad.cpp", "int a;\n")):
        failures.append("a file without a licence head passed")
    good = complaints_for("core/base/good.h", HEAD + "#pragma once\n#include <QString>\n#include <vector>\n")
    if good:
        failures.append(f"a good file was refused: {good}")
    return failures


def main():
    parser = argparse.ArgumentParser(description="Checks the walls of the source tree.")
    parser.add_argument("--root")
    parser.add_argument("--binary")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    complaints = []
    if arguments.root:
        checker = Checker(arguments.root, qt_modules())
        complaints += checker.check_tree()
        if checker.files_read == 0:
            complaints.append("no source file found: wrong --root?")
    if arguments.binary:
        complaints += check_binary(arguments.binary)
    if arguments.self_test:
        complaints += self_test(qt_modules())
    if not (arguments.root or arguments.binary or arguments.self_test):
        parser.error("nothing to check")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
