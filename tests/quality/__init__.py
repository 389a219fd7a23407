"""How well articles are understood: the pitches of articles beside what a careful reader expects of them.

`python -m quality [--articles FOLDER] PAGE` measures every article and writes the page. In `cases` the expectations are
read, in `reading` an article is planned; `headings`, `voices`, `front`, `endings`, `remains`, `points` and `outside`
score one thing each; `card` puts the scores of one article together, `page` shows them all.
"""
