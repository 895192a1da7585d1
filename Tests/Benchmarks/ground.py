"""The portfolios that are measured on, each made once, and what the peers read of them."""

import hashlib
import os
import pathlib
import shutil
import sqlite3
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GRANTS = 1000
SEED = 1


class Ground:
    """Programs, portfolios and files. `build` is where the release build lies."""

    def __init__(self, build, sizes):
        self.grants = str(build / "grants")
        self.build = build
        # The Python of `.ci/setup-bench`, which has the libraries that are measured against.
        self.python = str(ROOT / ".build" / "bench-venv" / "bin" / "python")
        self.sizes = sizes
        made_by = hashlib.sha256((build / "grants").read_bytes())
        made_by.update((build / "generate-portfolio").read_bytes())
        self.folder = ROOT / ".bench" / made_by.hexdigest()[:16]
        if not self.folder.exists():
            shutil.rmtree(ROOT / ".bench", ignore_errors=True)
            self.folder.mkdir(parents=True)
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        # Nothing of the user's own is read or written.
        os.environ.update(
            HOME=str(home), GRANTS_TODAY="2018-12-31", GRANTS_LANGUAGE="en", LC_ALL="C.UTF-8",
            LEDGER_FILE="")
        for name in ["GRANTS_PORTFOLIO", "GRANTS_TEMPLATES", "XDG_DATA_HOME"]:
            os.environ.pop(name, None)

    def run(self, *words):
        """Runs `grants`, and gives what it printed."""
        done = subprocess.run([self.grants, *words], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"grants {' '.join(words)}\n{done.stdout}{done.stderr}")
        return done.stdout

    def _once(self, name, make):
        path = self.folder / name
        if not path.exists():
            partial = self.folder / f"making-{name}"
            partial.unlink(missing_ok=True)
            make(str(partial))
            partial.rename(path)
        return str(path)

    def _generate(self, postings, *words):
        subprocess.run(
            [str(self.build / "generate-portfolio"), "--grants", str(GRANTS), "--seed", str(SEED),
             "--postings", str(postings), *words], check=True)

    def csv(self, postings):
        """The postings as a finance system writes them."""
        return self._once(
            f"{postings}.csv", lambda path: self._generate(postings, "--csv", path))

    def portfolio(self, postings):
        """A portfolio with its history: every posting recorded on its own day."""
        def make(path):
            file = path + ".xml"
            self._generate(postings, "--portfolio", file, "--with-postings")
            self.run("init", "--portfolio", path)
            self.run("import", "portfolio", file, "--portfolio", path)
            os.unlink(file)
        return self._once(f"{postings}.sqlite", make)

    def year(self, postings):
        """A portfolio all of whose postings are of 2018."""
        def make(path):
            file = path + ".xml"
            self._generate(
                postings, "--portfolio", file, "--with-postings", "--year", "2018")
            self.run("init", "--portfolio", path)
            self.run("import", "portfolio", file, "--portfolio", path)
            os.unlink(file)
        return self._once(f"year-{postings}.sqlite", make)

    def duties(self, grants):
        """A portfolio of so many grants with their duties and nothing spent."""
        def make(path):
            file = path + ".xml"
            self._generate(0, "--grants", str(grants), "--portfolio", file)
            self.run("init", "--portfolio", path)
            self.run("import", "portfolio", file, "--portfolio", path)
            os.unlink(file)
        return self._once(f"duties-{grants}.sqlite", make)

    def activities(self, grants):
        """A portfolio of so many grants with their money and results, for submissions."""
        def make(path):
            file, csv = path + ".xml", path + ".csv"
            self._generate(grants * 10, "--grants", str(grants), "--portfolio", file, "--csv", csv)
            self.run("init", "--portfolio", path)
            self.run("import", "portfolio", file, "--portfolio", path)
            self.run("import", "postings", csv, "--portfolio", path)
            os.unlink(file)
            os.unlink(csv)
        return self._once(f"activities-{grants}.sqlite", make)

    def unspent(self):
        """The same portfolio without a posting."""
        def make(path):
            file = path + ".xml"
            self._generate(0, "--portfolio", file)
            self.run("init", "--portfolio", path)
            self.run("import", "portfolio", file, "--portfolio", path)
            os.unlink(file)
        return self._once("unspent.sqlite", make)

    def shell(self, postings, indexes):
        """A copy of the portfolio with the indexes that serve the shell's query best."""
        def make(path):
            shutil.copyfile(self.portfolio(postings), path)
            with sqlite3.connect(path) as db:
                for index in indexes:
                    db.execute(index)
                db.execute("ANALYZE")
            db.close()
        name = hashlib.sha256("".join(indexes).encode()).hexdigest()[:8]
        return self._once(f"{postings}-shell-{name}.sqlite", make)

    def journal(self, postings):
        """The same postings with the same charges as a plain-text journal."""
        def make(path):
            db = sqlite3.connect(self.portfolio(postings))
            rows = db.execute("""
                SELECT p.id, p.day, p.voucher, p.text, j.ref, s.sort, s."grant", c.amountMinor
                FROM posting AS p JOIN charge AS c ON c.postingId = p.id
                JOIN fundingSource AS s ON s.id = c.sourceId JOIN project AS j ON j.id = p.projectId
                ORDER BY p.day, p.id""")
            last = None
            with open(path, "w") as file:
                for id, day, voucher, text, project, sort, grant, amount in rows:
                    if id != last:
                        file.write(("" if last is None else "    bank\n\n")
                                   + f"{day} ({voucher}) {text}\n")
                        last = id
                    account = f"spent:{project}:{grant}" if sort == "grant" else f"other:{project}"
                    sign = "-" if amount < 0 else ""
                    whole, rest = divmod(abs(amount), 100)
                    file.write(f"    {account}  {sign}{whole}.{rest:02} DKK\n")
                file.write("    bank\n")
            db.close()
        return self._once(f"{postings}.journal", make)
