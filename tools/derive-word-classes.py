#!/usr/bin/env python3
"""Derives src/FeedbackLoop/Data/words/{classes,irregular}.txt from WordNet 3.0 and SCOWL.

usage: derive-word-classes.py WORDNET_FOLDER SCOWL_FOLDER OUTPUT_FOLDER
On Debian the two folders come with the packages wordnet-base and scowl:
/usr/share/wordnet and /usr/share/dict/scowl.

classes.txt     a word a line, its classes behind it, the most frequent first:
                n noun, v verb, a adjective, r adverb (WordNet's tagged counts, else its number of senses)
irregular.txt   an inflected form, its base and its class, for forms that no rule gives
"""
import collections, glob, pathlib, re, sys

wordnet, scowl, out = map(pathlib.Path, sys.argv[1:4])
LARGEST = 55            # SCOWL's size up to which a word counts as current English
NAMES = {"acme"}        # words that stand in examples as names
SHARE = 0.04            # a class that makes up less of a word's use is left out

def current_words():
    words = set()
    for name in glob.glob(str(scowl / "*-words.*")):
        kind, size = re.fullmatch(r".*/([a-z_]+)-words\.(\d+)", name).groups() if re.fullmatch(r".*/([a-z_]+)-words\.(\d+)", name) else (None, "99")
        if kind in ("english", "american", "british", "british_z") and int(size) <= LARGEST:
            words.update(line.strip() for line in open(name, encoding="latin-1"))
    return {w for w in words if re.fullmatch(r"[a-z][a-z-]*", w)}

def counts():
    tagged, senses = collections.Counter(), collections.Counter()
    classes = {"1": "n", "2": "v", "3": "a", "5": "a", "4": "r"}
    for line in open(wordnet / "cntlist.rev", encoding="latin-1"):
        key, _, count = line.split()
        lemma, rest = key.split("%")
        tagged[lemma, classes[rest[0]]] += int(count)
    for part, letter in ("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r"):
        for line in open(wordnet / f"index.{part}", encoding="latin-1"):
            if not line.startswith(" "):
                lemma, _, number = line.split()[:3]
                senses[lemma, letter] += int(number)
    return tagged, senses

def classes():
    known, (tagged, senses) = current_words(), counts()
    lines = {}
    for word in ({w for w, _ in senses} & known) - NAMES:
        weight = {c: (tagged[word, c], senses[word, c]) for c in "nvar" if senses[word, c]}
        total = sum(t for t, _ in weight.values())
        kept = [c for c in weight if total == 0 or weight[c][0] >= SHARE * total]
        lines[word] = "".join(sorted(kept, key=lambda c: (-weight[c][0], -weight[c][1], c)))
    return lines

def irregular(known):
    lines = set()
    for part, letter in ("noun", "n"), ("verb", "v"), ("adj", "a"):
        for line in open(wordnet / f"{part}.exc", encoding="latin-1"):
            form, base = line.split()[:2]
            if base in known and letter in known[base] and re.fullmatch(r"[a-z]+", form) and form != base:
                lines.add(f"{form} {base} {letter}")
    return lines

found = classes()
out.mkdir(parents=True, exist_ok=True)
(out / "classes.txt").write_text("".join(f"{w} {c}\n" for w, c in sorted(found.items())), encoding="ascii", newline="\n")
(out / "irregular.txt").write_text("".join(f"{l}\n" for l in sorted(irregular(found))), encoding="ascii", newline="\n")
