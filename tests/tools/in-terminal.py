"""Runs a program in a terminal of 80 by 24: how long until it draws, and until it answers keys."""

import fcntl, json, os, pty, select, struct, sys, termios, time

keys, command = int(sys.argv[1]), sys.argv[2:]
begin = time.perf_counter()
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execv(command[0], command)


def read(patience):
    """What it draws next, or nothing where it stays silent for so many seconds."""
    ready, _, _ = select.select([terminal], [], [], patience)
    try:
        return os.read(terminal, 65536) if ready else b""
    except OSError:
        return b""


drawn = b""


def until(words):
    """How many milliseconds after the start it has drawn the words."""
    global drawn
    while words not in drawn:
        part = read(20)
        if not part:
            sys.exit(f"It never drew {words!r}: {drawn!r}")
        drawn += part
    return (time.perf_counter() - begin) * 1000


frame = until(b"Finalist")
data = until(b" applications")

while keys and read(0.5):
    pass
answers = []
for turn in range(keys):
    pressed = time.perf_counter()
    os.write(terminal, b"j" if turn % 20 < 10 else b"k")
    if read(2):
        answers.append((time.perf_counter() - pressed) * 1000)
    while read(0.1):
        pass
os.write(terminal, b"\x03")
while read(2):
    pass
os.waitpid(pid, 0)
print(json.dumps({"frame": frame, "data": data, "keys": answers}))
