// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/application.h"
#include "app/bellset/commandline.h"
#include "app/bellset/messagelog.h"
#include "app/bellset/paintwatch.h"
#include "app/bellset/screenshot.h"
#include "app/bellset/singleinstance.h"
#include "core/base/logging.h"
#include "translations/translator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/icons.h"
#include "ui/words/errortext.h"

#include <QApplication>

#include <cstdio>
#include <memory>

namespace {

constexpr int exitUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    if (!text.endsWith(u'\n'))
        std::fputs("\n", stream);
}

/// Options that need no display are answered before there is one.
bool answeredWithoutDisplay(int argc, char **argv, int &exitCode)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = CommandLine::parse(arguments);
    if (line.wish == CommandLine::Wish::Run)
        return false;
    const bool failed = line.wish == CommandLine::Wish::Fail;
    print(failed ? stderr : stdout, line.text);
    exitCode = failed ? exitUsage : 0;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("bellset"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLSET_VERSION));
    int exitCode = 0;
    if (answeredWithoutDisplay(argc, argv, exitCode))
        return exitCode;

    installMessageLog();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.bellset.Bellset"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication qt(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bellset"));
    QGuiApplication::setWindowIcon(applicationIcon());
    const ClientPaths paths = ClientPaths::ofUser();
    const WindowSettings settings(Application::settingsFile(paths));
    installTranslators(qt, settings.value(WindowSettings::Key::Language).toString());

    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    SingleInstance instance(SingleInstance::socketPathFor(paths.config));
    // A passing account is a program of its own beside the one that has the saved accounts.
    if (!line.hasPassingAccount()) {
        const SingleInstance::Handover handover{line.file, line.link,
            line.order ? line.order->toText() : QString(), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
        if (!instance.claim(handover))
            return 0;
    }

    std::unique_ptr<PaintWatch> paintWatch;
    if (lcUi().isDebugEnabled())
        paintWatch = std::make_unique<PaintWatch>(qt);
    Theme theme(qt);
    Application application(paths);
    const auto choose = [&theme, &application] {
        theme.setChoice(
            Theme::choiceOf(application.settings().value(WindowSettings::Key::ColourScheme).toString()));
    };
    choose();
    QObject::connect(&application.window(), &MainWindow::preferenceChanged, &qt, choose);
    QObject::connect(&instance, &SingleInstance::startedAgain, &application, &Application::raise);
    QObject::connect(&application, &Application::accountFailed, &qt, [](const Error &error) {
        print(stderr, errorText(error).sentence());
        QCoreApplication::exit(1);
    });
    std::unique_ptr<Screenshot> screenshot;
    if (!line.screenshot.isEmpty()) {
        screenshot = std::make_unique<Screenshot>(application.window(), line.screenshot);
        QObject::connect(&application, &Application::accountOpened, screenshot.get(), &Screenshot::watch);
        QObject::connect(screenshot.get(), &Screenshot::done, &qt, [](const QString &problem) {
            if (!problem.isEmpty())
                print(stderr, problem);
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
        });
    }
    application.start(line);
    return QApplication::exec();
}
