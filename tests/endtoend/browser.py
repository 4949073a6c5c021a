#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Bellset contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web pages in a real browser: a headless Chromium signs in, changes settings and fetches a certificate.

    browser.py BELLSETD [--pictures DIR]

Starts a demo office of its own on a free port of 127.0.0.1. Ends with 77, "skipped", where no Chromium is installed.
The browser is driven over its DevTools pipe; --pictures keeps what it showed at 375 and 1280 pixels, light and dark.
"""
import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 60
WIDTHS = {375: 812, 1280: 900}


class Browser:
    """One page of a headless Chromium with an empty profile."""

    def __init__(self, program, profile, downloads, pin):
        to_browser, self.commands = os.pipe()
        self.answers, from_browser = os.pipe()

        def place_pipes():
            # DevTools speaks at descriptors 3 and 4; first out of the way of each other.
            os.dup2(to_browser, 20)
            os.dup2(from_browser, 21)
            os.dup2(20, 3)
            os.dup2(21, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en",
             "--remote-debugging-pipe", f"--user-data-dir={profile}", f"--ignore-certificate-errors-spki-list={pin}",
             "about:blank"],
            preexec_fn=place_pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.complaints = []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(domain + ".enable")
        self.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def read(self):
        while b"\0" not in self.buffer:
            more = os.read(self.answers, 65536)
            if not more:
                raise RuntimeError("the browser is gone")
            self.buffer += more
        text, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(text)
        if message.get("method") == "Log.entryAdded":
            entry = message["params"]["entry"]
            if entry["level"] in ("error", "warning"):
                self.complaints.append(entry["text"])
        return message

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def until(self, expression, what):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                if self.evaluate(expression):
                    return
            except RuntimeError as error:  # between two pages there is nothing to ask
                if "gone" in str(error):
                    raise
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not on the page:\n{self.evaluate('document.body.innerText')}")
            time.sleep(0.05)

    def shows(self, text):
        self.until(f"document.readyState === 'complete' && document.body.innerText.includes({json.dumps(text)})",
                   text)

    def open(self, url):
        error = self.call("Page.navigate", url=url).get("errorText")
        assert not error, f"{url}: {error}"
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'", url)

    def fill(self, **fields):
        for name, value in fields.items():
            self.evaluate(f"document.querySelector('[name={name}]').value = {json.dumps(value)}")

    def press(self, label):
        """Clicks where the button is, as a person does."""
        place = self.evaluate(
            "(() => { const b = [...document.querySelectorAll('button, a')]"
            f".find(b => b.innerText.trim() === {json.dumps(label)});"
            " if (!b) return null; b.scrollIntoView({block: 'center'});"
            " const r = b.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()")
        assert place, f"there is no button {label!r}"
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def picture(self, width, scheme):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=WIDTHS[width], deviceScaleFactor=1,
                  mobile=width < 600)
        wide = self.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{self.evaluate('location.href')}: {wide} pixels wide on a screen of {width}"
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(shot["data"])

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
        except (RuntimeError, OSError):
            pass
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Office:
    """bellsetd demo in a folder."""

    def __init__(self, program, folder):
        ready = folder / "ready.json"
        self.process = subprocess.Popen(
            [program, "demo", "--data-dir", str(folder / "office"), "--listen", "127.0.0.1:0", "--ready-file",
             str(ready)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 2 * PATIENCE
        while not ready.exists():
            assert self.process.poll() is None, "bellsetd demo ended"
            assert time.monotonic() < end, "bellsetd demo does not get ready"
            time.sleep(0.05)
        answer = json.loads(ready.read_text(encoding="utf-8"))
        self.url = answer["https"]
        self.folder = folder / "office"

    def pin(self):
        """SHA-256 of the server's public key: what the browser is told to believe."""
        key = subprocess.run(
            ["openssl", "x509", "-in", str(self.folder / "tls/server.crt"), "-pubkey", "-noout"],
            check=True, capture_output=True).stdout
        der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "der"], input=key, check=True,
                             capture_output=True).stdout
        digest = subprocess.run(["openssl", "dgst", "-sha256", "-binary"], input=der, check=True,
                                capture_output=True).stdout
        return base64.b64encode(digest).decode()

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def check_pages(browser, url, pictures):
    """Every page fits every screen, in both colours, without a complaint of the browser."""
    pages = [("enroll", "/enroll")] + [
        (tab, f"/settings.phtml?user_agent=blink&tab={tab}&realm=example.org")
        for tab in ("settings", "diversions", "accept", "calls", "devices", "contacts", "identity")]
    for name, path in pages:
        browser.open(url + path)
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                picture = browser.picture(width, scheme)
                if pictures:
                    (pictures / f"{name}-{width}-{scheme}.png").write_bytes(picture)
    browser.call("Emulation.clearDeviceMetricsOverride")


def check_guest(browser, url, pictures):
    for name, path in (("guest-enroll", "/enroll"), ("guest-settings", "/settings.phtml")):
        browser.open(url + path)
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                picture = browser.picture(width, scheme)
                if pictures:
                    (pictures / f"{name}-{width}-{scheme}.png").write_bytes(picture)
    browser.call("Emulation.clearDeviceMetricsOverride")


def check_sign_in(browser, url):
    browser.open(url + "/settings.phtml")
    browser.fill(address="alice@example.org", password="wrong")
    browser.press("Sign in")
    browser.shows("The SIP address or the password is wrong")
    browser.fill(password="demo-alice")
    browser.press("Sign in")
    browser.shows("Do not disturb is off.")
    assert browser.evaluate("document.cookie") == "", "scripts can read the session"


def check_changes(browser, url):
    browser.press("Do not disturb me")
    browser.shows("Do not disturb is on until")
    browser.press("Switch it off")
    browser.shows("Do not disturb is off.")
    browser.press("Hide my number")
    browser.shows("Others do not see it.")
    browser.press("Show my number")
    browser.shows("Others see it.")
    browser.open(url + "/settings.phtml?tab=diversions")
    browser.fill(FBUS="nonsense here")
    browser.press("Save")
    browser.shows("Nothing was changed.")
    assert browser.evaluate("document.querySelector('#FBUS').getAttribute('aria-invalid')") == "true"
    browser.fill(FBUS="bob")
    browser.press("Save")
    browser.shows("Forwarding is saved.")
    assert browser.evaluate("document.querySelector('#FBUS').value") == "bob@example.org"


def check_download(browser, url, downloads):
    browser.open(url + "/enroll")
    browser.press("Download .p12")
    file = downloads / "alice@example.org.p12"
    end = time.monotonic() + PATIENCE
    while not file.exists():
        assert time.monotonic() < end, "no .p12 was downloaded"
        browser.evaluate("1")
        time.sleep(0.05)
    text = subprocess.run(["openssl", "pkcs12", "-in", str(file), "-passin", "pass:demo-alice", "-nodes"], check=True,
                          capture_output=True, text=True).stdout
    assert "CN = alice@example.org" in text.replace("CN=", "CN = "), text
    if shutil.which("pk12util") and shutil.which("certutil"):
        # The store that Chromium keeps certificates in.
        database = "sql:" + str(downloads)
        subprocess.run(["certutil", "-N", "-d", database, "--empty-password"], check=True)
        subprocess.run(["pk12util", "-i", str(file), "-d", database, "-W", "demo-alice"], check=True,
                       stdout=subprocess.DEVNULL)


def check_sign_out(browser, url):
    browser.press("Sign out")
    browser.until("!!document.querySelector('form[action=\"/web/sign-in\"]')", "the form to sign in")
    browser.open(url + "/settings.phtml?tab=identity")
    assert "alice@example.org" not in browser.evaluate("document.body.innerText").replace("Like alice@example.org", "")


def main():
    parser = argparse.ArgumentParser(description="The web pages in a real browser.")
    parser.add_argument("bellsetd")
    parser.add_argument("--pictures", type=pathlib.Path)
    arguments = parser.parse_args()
    program = shutil.which("chromium")
    if not program:
        print("skipped: no chromium is installed")
        return SKIPPED
    if arguments.pictures:
        arguments.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        downloads = folder / "downloads"
        downloads.mkdir()
        office = Office(arguments.bellsetd, folder)
        try:
            browser = Browser(program, folder / "profile", downloads, office.pin())
            try:
                check_guest(browser, office.url, arguments.pictures)
                check_sign_in(browser, office.url)
                check_changes(browser, office.url)
                check_pages(browser, office.url, arguments.pictures)
                check_download(browser, office.url, downloads)
                check_sign_out(browser, office.url)
                foreign = [text for text in browser.complaints if "status of 4" not in text]
                assert not foreign, f"the browser complains: {foreign}"
            finally:
                browser.close()
        finally:
            office.close()
    print("ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
