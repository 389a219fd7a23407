"""A deck on stage: a server on this machine, the audience's window, the speaker's, a phone as remote control.

    present(source, build, teller, opened=…)      runs until Ctrl-C

In: what builds the deck's HTML. Out: windows that all stand at the same slide. The stage decides nothing about slides:
it reads their order, notes and times from the HTML (`outline`), keeps one position (`position`, `commands`), plans the
time (`pacing`), and lets in whom it may (`gate`, `server`). What runs in a browser is in `windows/`.

The room's packages are the extra `screen`, so its modules are imported late.
"""
