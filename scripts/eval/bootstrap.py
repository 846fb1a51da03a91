"""bootstrap.py SCORER.py GOLD.jsonl PRED.jsonl ROUNDS

Draws the documents ROUNDS times with replacement and prints the scorer's report for each draw,
reports apart by a form feed. score_quotes is asked for its counts once a document, which are
summed; the other scorers are run on the drawn documents, each under an id of its own, and at most
100 times, as that is slow.
"""
import collections, contextlib, importlib.util, io, json, random, runpy, sys, tempfile, os


def load(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def by_counts(scorer, gold, predictions, rounds):
    spec = importlib.util.spec_from_file_location("scorer", scorer)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    predicted = {p["id"]: p["quotes"] for p in predictions}
    documents = []
    for document in gold:
        counts, _tags, _errors, warnings = module.score([document], predicted)
        documents.append((counts, warnings))
    for _ in range(rounds):
        counts, warnings = collections.Counter(), collections.Counter()
        for c, w in random.choices(documents, k=len(documents)):
            counts.update(c)
            warnings.update(w)
        out = io.StringIO()
        module.report(counts, {}, warnings, out=out)
        yield out.getvalue()


def by_runs(scorer, gold, predictions, rounds):
    predicted = {p["id"]: p for p in predictions}
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("gold.jsonl", "predictions.jsonl")]
        for _ in range(rounds):
            drawn = random.choices(gold, k=len(gold))
            with open(paths[0], "w", encoding="utf8") as g, open(paths[1], "w", encoding="utf8") as p:
                for n, document in enumerate(drawn):
                    g.write(json.dumps({**document, "id": n}) + "\n")
                    if document["id"] in predicted:
                        p.write(json.dumps({**predicted[document["id"]], "id": n}) + "\n")
            out = io.StringIO()
            sys.argv = [scorer, *paths]
            with contextlib.redirect_stdout(out):
                runpy.run_path(scorer, run_name="__main__")
            yield out.getvalue()


def main(scorer, gold, predictions, rounds):
    random.seed(1)
    method = by_counts if os.path.basename(scorer) == "score_quotes.py" else by_runs
    rounds = int(rounds) if method is by_counts else min(int(rounds), 100)
    reports = method(scorer, load(gold), load(predictions), rounds)
    sys.stdout.write("\f".join(reports))


main(*sys.argv[1:5])
