"""A morning at the desk, in a real browser: a reporter writes and adds a picture, an editor is told and passes it on, two of
them write at once and the texts are brought together, the chief signs on a telephone, it is published, readers see it, it is
corrected and withdrawn. With script and without, in both languages. Every page is held against axe-core.

    walk.py PROGRAM SAMPLES [--pictures FOLDER]

PROGRAM is the built `caibian`; SAMPLES the sample newsroom. A private PostgreSQL is made in a folder of its own.
"""

import argparse
import os
import pathlib
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import zlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

PASSWORD = "运河 春茶 石桥 灯笼 早市，一二三"
PEOPLE = ["sample-reporter", "sample-editor", "sample-chief", "sample-chief-editor", "sample-admin"]


def picture():
    """A PNG of 64 by 48 pixels, drawn here."""
    rows = b"".join(b"\0" + bytes(v for x in range(64) for v in (x * 4, y * 5, 120)) for y in range(48))
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class House:
    """The sample newsroom, served from a folder of its own."""

    def __init__(self, program, samples):
        self.program = program
        # The server's account must be able to enter it.
        self.folder = tempfile.mkdtemp(prefix="caibian-desk-", dir="/var/lib" if os.getuid() == 0 else None)
        os.chmod(self.folder, 0o755)
        self.environment = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("CAIBIAN_", "PG", "LC_", "LANG"))
        } | {"CAIBIAN_HOME": self.folder, "LANG": "C.UTF-8"}
        self.run("newsroom", "create", "tongxiang", "--name", "桐乡新闻网", "--admin", "sample-admin")
        self.run("newsroom", "load", str(samples))
        self.invitations = {person: self.run("people", "invite", person).strip() for person in PEOPLE}
        self.service = None
        self.serve()

    def run(self, *words):
        done = subprocess.run(
            [self.program, *words], env=self.environment, capture_output=True, text=True, timeout=180)
        if done.returncode != 0:
            raise AssertionError(f"caibian {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def serve(self, port=0):
        self.log = open(os.path.join(self.folder, "serve.log"), "a+")
        self.service = subprocess.Popen(
            [self.program, "serve", "--listen", f"127.0.0.1:{port}", "--dispatch"], env=self.environment,
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.service.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, f"the service did not begin: {line!r}"
        self.address = found.group(0)

    def kill(self):
        """Ends the service without a word, and begins it again at the same place."""
        port = int(self.address.rsplit(":", 1)[1])
        self.service.kill()
        self.service.wait()
        self.serve(port)

    def close(self):
        if self.service:
            self.service.send_signal(signal.SIGTERM)
            try:
                code = self.service.wait(timeout=20)
                assert code == 0, f"the service ended with {code}"
            finally:
                self.service.kill()
                subprocess.run([self.program, "down"], env=self.environment, capture_output=True)
                shutil.rmtree(self.folder, ignore_errors=True)


class Walk:
    def __init__(self, browser, house, folder, script, language, checks):
        self.browser, self.house, self.folder = browser, house, folder
        self.script, self.language, self.checks = script, language, checks
        self.rooms = {}

    def room(self, person, phone=False):
        """A browser of one person's, signed in."""
        key = (person, phone)
        if key in self.rooms:
            return self.rooms[key]
        context = self.browser.new_context(
            locale="zh-CN" if self.language == "zh" else "en-GB", java_script_enabled=self.script,
            viewport={"width": 390, "height": 844} if phone else {"width": 1280, "height": 900})
        page = context.new_page()
        page.goto(self.house.address + "/desk")
        if person:
            page.fill("[name=person]", person)
            page.fill("[name=password]", PASSWORD)
            page.click("main button.main")
            expect(page.locator("h1").first).to_contain_text(self.say("待办", "Queue"))
        self.rooms[key] = page
        return page

    def say(self, chinese, english):
        return chinese if self.language == "zh" else english

    def look(self, page, name):
        """Nothing for axe-core to find, no script of others, and a picture where one is wanted."""
        if not self.checks:
            return
        assert page.locator("script:not([src])").count() == 0, f"{name}: inline script"
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") if self.script else 0
        assert overflow <= 0, f"{name}: {overflow} px wider than the screen"
        if self.script:
            found = Axe().run(page)
            violations = found.response["violations"]
            told = [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in violations]
            assert not violations, f"{name}: {told}"
        if self.folder:
            page.screenshot(path=os.path.join(self.folder, f"{name}.png"), full_page=True)

    def act(self, page, action, reason=None, **fields):
        """Sends the form of an action on an article's page."""
        form = page.locator(f"form[action$='/do/{action}']").first
        fold = page.locator(f"details.act:has(form[action$='/do/{action}'])")
        if fold.count():
            fold.first.locator("summary").click()
        if reason:
            form.locator("[name=reason]").fill(reason)
        for name, value in fields.items():
            form.locator(f"[name={name}]").fill(value)
        form.locator("button[type=submit]").click()
        fault = page.locator("#fault")
        assert fault.count() == 0, f"{action}: {fault.inner_text()}"

    def article(self, page, address, stage):
        page.goto(self.house.address + address)
        expect(page.locator(".stage")).to_have_text(stage)

    def morning(self):
        say, look = self.say, self.look
        reporter, editor = self.room("sample-reporter"), self.room("sample-editor")
        look(reporter, "queue-reporter")
        # The reporter writes.
        reporter.goto(self.house.address + "/desk/new")
        look(reporter, "new")
        reporter.select_option("[name=column]", "桐乡新闻/梧桐")
        if self.script:
            # By an input method: a composition is no key to save by, and comes out whole.
            reporter.focus("[name=headline]")
            line = reporter.context.new_cdp_session(reporter)
            line.send("Input.imeSetComposition", {"text": "yunhe", "selectionStart": 5, "selectionEnd": 5})
            line.send("Input.insertText", {"text": "运河"})
            reporter.keyboard.insert_text("边的早市")
        else:
            reporter.fill("[name=headline]", "运河边的早市")
        assert reporter.input_value("[name=headline]") == "运河边的早市"
        body = ["清晨五点，运河边的早市已经开张。", "卖菱角的摊主说，今年收成好。", "石桥上人来人往。"]
        reporter.fill("[name=body]", "\n\n".join(body))
        reporter.click(".writing button.main")
        expect(reporter.locator(".text h1")).to_have_text("运河边的早市")
        address = reporter.url.replace(self.house.address, "").split("#")[0]
        # A picture, without words at first: the desk says so.
        reporter.locator("summary", has_text=say("加图", "Add a picture")).click()
        form = reporter.locator("form[enctype]")
        form.locator("[name=file]").set_input_files({"name": "早市.png", "mimeType": "image/png", "buffer": picture()})
        form.locator("button").click()
        expect(reporter.locator("#pictures .warn")).to_be_visible()
        reporter.fill(".picture [name=caption]", "早市一角（样图）")
        reporter.fill(".picture [name=photographer]", "样本记者")
        reporter.locator(".picture button").first.click()
        expect(reporter.locator(".text figcaption")).to_contain_text("早市一角")
        look(reporter, "article-draft")
        self.act(reporter, "submit")
        expect(reporter.locator(".stage")).to_have_text(say("编辑", "editing"))

        # The editor finds it in the queue, and both write at once.
        editor.goto(self.house.address + "/desk")
        look(editor, "queue-editor")
        editor.locator("a", has_text="运河边的早市").first.click()
        look(editor, "article-editing")
        stale = self.room("sample-editor").context.new_page()
        stale.goto(self.house.address + address + "/edit")
        editor.goto(self.house.address + address + "/edit")
        look(editor, "edit")
        editor.fill("[name=body]", "\n\n".join([body[0], body[1], "石桥上人来人往，桥下船来船往。"]))
        editor.click(".writing button.main")
        expect(editor.locator(".text")).to_contain_text("桥下船来船往")
        stale.fill("[name=body]", "\n\n".join(["清晨五点，运河边的早市就开张了。", body[1], body[2]]))
        stale.click(".writing button.main")
        expect(stale.locator("h1").first).to_have_text(say("合并", "Merge"))
        look(stale, "merge")
        stale.click("form.stack button.main")
        expect(stale.locator(".text")).to_contain_text("就开张了")
        expect(stale.locator(".text")).to_contain_text("桥下船来船往")
        stale.close()
        if self.script:
            # Whoever looks at the page of before is told, and nothing is loaded over it.
            expect(editor.locator("[data-moved]")).to_be_visible(timeout=15000)
        self.article(editor, address, say("编辑", "editing"))
        editor.locator("#comments > details summary").click()
        editor.fill("#comments > details [name=quote]", "卖菱角的摊主")
        editor.fill("#comments > details [name=text]", "@sample-reporter 摊主贵姓？")
        editor.locator("#comments > details button").click()
        expect(editor.locator("blockquote")).to_have_text("卖菱角的摊主")
        # What readers are told of news information is stated; then it is passed on.
        fold = editor.locator("details.act:has(form[action$='/do/describe'])")
        fold.locator("summary").click()
        fold.locator("[name=news]").select_option("no")
        fold.locator("button").click()
        self.act(editor, "pass")
        expect(editor.locator(".stage")).to_have_text(say("审核", "review"))
        reporter.goto(self.house.address + "/desk/inbox")
        expect(reporter.locator("main")).to_contain_text("摊主贵姓")
        look(reporter, "inbox")

        # The chief reads and signs on a telephone.
        chief = self.room("sample-chief", phone=True)
        look(chief, "queue-phone")
        chief.locator("a", has_text="运河边的早市").first.click()
        look(chief, "article-phone")
        chief.locator("a.button.main[href$='/sign']").first.click()
        expect(chief.locator(".reading .text")).to_contain_text("桥下船来船往")
        look(chief, "sign-phone")
        chief.locator("form.sign button.main").click()
        expect(chief.locator(".stage")).to_have_text(say("已签发", "approved"))
        # Back after it was signed: the same form again changes nothing.
        chief.go_back()
        if chief.locator("form.sign button.main").count():
            chief.locator("form.sign button.main").click()

        # It is published, and readers see it.
        self.article(editor, address, say("已签发", "approved"))
        look(editor, "article-approved")
        self.act(editor, "publish")
        expect(editor.locator(".stage")).to_have_text(say("已发布", "published"))
        page = editor.locator(".where a").first.get_attribute("href")
        reader = self.browser.new_context().new_page()
        answer = reader.goto(self.house.address + page)
        assert answer.status == 200, answer.status
        expect(reader.locator("h1")).to_have_text("运河边的早市")
        assert reader.locator("figure img").evaluate("image => image.naturalWidth") == 64
        assert reader.goto(self.house.address + "/").status == 200
        expect(reader.locator("body")).to_contain_text("运河边的早市")

        # Found by its words, looked at in its changes and its history.
        editor.fill("#search", "菱角 栏目:梧桐")
        editor.locator(".search button").click()
        expect(editor.locator(".found mark").first).to_have_text("菱角")
        look(editor, "find")
        editor.goto(self.house.address + address + "/changes?from=1")
        expect(editor.locator("ins").first).to_be_visible()
        look(editor, "changes")
        editor.goto(self.house.address + address + "/history")
        look(editor, "history")
        for name in ["articles", "plan", "me", "people", "submissions"]:
            editor.goto(self.house.address + "/desk/" + name)
            look(editor, name)

        # A correction; then the chief editor withdraws it.
        self.article(editor, address, say("已发布", "published"))
        self.act(editor, "correct", what="摊主姓名写错", why="记者核实", note="本文更正了摊主的姓名。")
        expect(editor.locator(".stage")).to_have_text(say("编辑", "editing"))
        boss = self.room("sample-chief-editor")
        self.article(boss, address, say("编辑", "editing"))
        self.act(boss, "withdraw", reason="内容失实")
        expect(boss.locator(".stage")).to_have_text(say("撤稿", "withdrawn"))
        look(boss, "article-withdrawn")
        answer = reader.goto(self.house.address + page)
        assert answer.status == 410, answer.status
        return address

    def lost_session(self):
        """A session that ends while a form is open: what was typed is offered again, and done once."""
        page = self.room("sample-reporter")
        page.goto(self.house.address + "/desk/new")
        page.select_option("[name=column]", "桐乡新闻/梧桐")
        page.fill("[name=headline]", "登录到期时写的稿")
        page.fill("[name=body]", "这一段不能丢。")
        page.context.clear_cookies()
        if self.script:
            page.evaluate("addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)")
        page.click(".writing button.main")
        self.look(page, "sign-in-kept")
        page.fill("[name=person]", "sample-reporter")
        page.fill("[name=password]", PASSWORD)
        page.click("main button.main")
        expect(page.locator("textarea[name=body]")).to_have_value("这一段不能丢。")
        self.look(page, "go-on")
        page.click("form.stack button.main")
        expect(page.locator(".text h1")).to_have_text("登录到期时写的稿")

    def killed(self):
        """The service is killed under an open form: the text is sent again, and stands once."""
        page = self.room("sample-reporter")
        page.goto(self.house.address + "/desk/new")
        page.select_option("[name=column]", "桐乡新闻/梧桐")
        headline = f"服务中断时写的稿{'甲' if self.language == 'zh' else '乙'}{'一' if self.script else '二'}"
        page.fill("[name=headline]", headline)
        page.fill("[name=body]", "断了也不能丢。")
        self.house.kill()
        page.click(".writing button.main")
        expect(page.locator(".text h1")).to_have_text(headline)
        page.goto(self.house.address + "/desk/find?q=" + headline)
        assert page.locator(".found > li").count() == 1, page.locator("main").inner_text()

    def strangers(self):
        """Who does not belong gets nowhere."""
        request = self.browser.new_context().request
        assert request.get(self.house.address + "/desk/articles", max_redirects=0).status == 200
        assert "password" in request.get(self.house.address + "/desk/articles").text()
        foreign = {"Origin": "http://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
        form = {"person": "sample-editor", "password": PASSWORD, "newsroom": "tongxiang", "address": "/desk"}
        assert request.post(self.house.address + "/desk/login", form=form, headers=foreign).status == 403
        editor = self.room("sample-editor")
        token = editor.locator("[name=csrf]").first.get_attribute("value")
        own = editor.context.request
        draft = {"headline": "外来的稿", "body": "……", "column": "桐乡新闻/梧桐"}
        refused = own.post(self.house.address + "/desk/new", form=draft)
        assert refused.status == 403, refused.status
        refused = own.post(self.house.address + "/desk/new", form=draft | {"csrf": token}, headers=foreign)
        assert refused.status == 403, refused.status
        for path in ["/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/.caibian-site", "/..%2f..%2fetc/passwd", "/a%00.html"]:
            assert request.get(self.house.address + path).status in (400, 404), path
        for number in range(6):
            answer = request.post(
                self.house.address + "/desk/login", headers={"Origin": self.house.address},
                form=form | {"person": "sample-legal", "password": f"wrong wrong wrong {number}"})
        assert answer.status == 429, answer.status


def join(browser, house):
    """Everybody chooses a password with their invitation: from the address behind #, and by hand."""
    for number, person in enumerate(PEOPLE):
        context = browser.new_context(java_script_enabled=number % 2 == 0)
        page = context.new_page()
        code = house.invitations[person]
        if number % 2 == 0:
            page.goto(house.address + "/desk/join#" + code)
            assert page.input_value("[name=code]") == code and "#" not in page.url
        else:
            page.goto(house.address + "/desk/join")
            page.fill("[name=code]", code)
        page.click("main button.main")
        page.fill("[name=password]", PASSWORD)
        page.fill("[name=again]", PASSWORD)
        page.click("main button.main")
        expect(page.locator("[name=person]")).to_have_value(person)
        context.close()
        # It is used up.
        page = browser.new_context().new_page()
        page.goto(house.address + "/desk/join")
        page.fill("[name=code]", code)
        page.click("main button.main")
        expect(page.locator("#fault")).to_be_visible()
        page.context.close()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("samples", type=pathlib.Path)
    arguments.add_argument("--pictures")
    arguments = arguments.parse_args()
    if arguments.pictures:
        os.makedirs(arguments.pictures, exist_ok=True)
    house = House(os.path.abspath(arguments.program), arguments.samples.resolve())
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"] if os.getuid() == 0 else [])
            join(browser, house)
            print("joined", flush=True)
            for script, language in [(True, "zh"), (False, "zh"), (True, "en")]:
                folder = os.path.join(arguments.pictures, f"{language}{'' if script else '-plain'}") if arguments.pictures else None
                if folder:
                    os.makedirs(folder, exist_ok=True)
                walk = Walk(browser, house, folder, script, language, True)
                walk.morning()
                walk.lost_session()
                walk.killed()
                print(f"walked: {language}, {'with' if script else 'without'} script", flush=True)
                if script and language == "zh":
                    walk.strangers()
                    print("strangers kept out", flush=True)
                for page in walk.rooms.values():
                    page.context.close()
            browser.close()
    except BaseException:
        house.log.seek(0)
        sys.stderr.write(house.log.read()[-4000:])
        raise
    finally:
        house.close()
    print("The desk: every walk passed.")


main()
