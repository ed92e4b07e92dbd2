"""pyahocorasick, timed on phrases in texts.

aho.py scan|build PHRASES TEXTS

PHRASES is one a line; TEXTS holds texts with a NUL byte after each. Prints the
seconds of processor time that one pass takes, and the number of matches in it.
A match is caseless in ASCII and has no ASCII letter or digit beside it. Bytes
become characters one to one, so that offsets are those of the other sides.
"""
import sys
import time

import ahocorasick

WORDY = frozenset("0123456789abcdefghijklmnopqrstuvwxyz")


def read(path, end):
    with open(path, "rb") as file:
        return file.read().split(end)[:-1]


def build(phrases):
    automaton = ahocorasick.Automaton()
    for phrase in phrases:
        key = phrase.lower().decode("latin-1")
        automaton.add_word(key, len(key))
    automaton.make_automaton()
    return automaton


def count(automaton, texts):
    found = 0
    for text in texts:
        small = text.lower().decode("latin-1")
        last = len(small) - 1
        for end, size in automaton.iter(small):
            first = end - size
            if (first < 0 or small[first] not in WORDY) and (end == last or small[end + 1] not in WORDY):
                found += 1
    return found


def main():
    job, phrases, texts = sys.argv[1], read(sys.argv[2], b"\n"), read(sys.argv[3], b"\0")
    start = time.process_time()
    automaton = build(phrases)
    built = time.process_time()
    found = count(automaton, texts) if job == "scan" else 0
    print("%.6f %d" % (built - start if job == "build" else time.process_time() - built, found))


main()
