# Common ground of the scripts beside it, to be sourced: a virtual screen with a window manager, the program on it, photos, and what they are
# compared by. The caller has set program, file, photos (a folder under target), width, height and, where it is not to be empty, settings
# (the text of settings.json).
passed=0 failed=0
rm -rf "$photos"
mkdir -p "$photos"
# nothing of this run is found by the next one, and nothing of the reader's is touched
export HOME=$PWD/$photos/home XDG_CONFIG_HOME=$PWD/$photos/home/.config LC_ALL=C.UTF-8
mkdir -p "$XDG_CONFIG_HOME/frieze"
[ -z "${settings:-}" ] || echo "$settings" >"$XDG_CONFIG_HOME/frieze/settings.json"

pass() { passed=$((passed + 1)); echo "ok   $1"; }
fail() { failed=$((failed + 1)); echo "FAIL $1"; }
expect() { # expect NAME COMMAND...
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name"; fi
}

mkfifo "$photos/display"
Xvfb -displayfd 3 -screen 0 ${width}x${height}x24 -nolisten tcp 3>"$photos/display" 2>"$photos/xvfb.txt" &
screen=$!
read -r number <"$photos/display"
export DISPLAY=:$number
openbox >"$photos/openbox.txt" 2>&1 &
manager=$!
for _ in $(seq 1 60); do wmctrl -m >/dev/null 2>&1 && break; sleep 0.25; done
frieze=
clean() {
  for id in $frieze $manager $screen; do kill "$id" 2>/dev/null || true; done
  rm -f "$photos/display"
}
trap clean EXIT

# How many pixels differ between two photos, where only a clear difference of colour counts.
difference() { printf '%.0f' "$(compare -metric AE -fuzz 8% "$photos/$1.png" "$photos/$2.png" null: 2>&1 || true)"; }
colours() { identify -format %k "$photos/$1.png"; }
# Of the whole screen, or of the part of it that $area names.
photo() { import -silent -window root ${area:+-crop "$area" +repage} "$photos/$1.png"; }
# Waits until two photos in a row are the same: nothing moves any more.
settle() {
  local name=$1 i
  sleep 0.4
  photo "$name"
  for i in $(seq 1 20); do
    sleep 0.3
    cp "$photos/$name.png" "$photos/before.png"
    photo "$name"
    [ "$(difference before "$name")" = 0 ] && return 0
  done
  return 0
}
last=
# moved NAME LEAST: a photo under this name differs from the last one in at least so many pixels
moved() {
  settle "$1"
  local pixels
  pixels=$(difference "$last" "$1")
  if [ "$pixels" -ge "$2" ] 2>/dev/null; then pass "$1 ($pixels pixels changed)"; else fail "$1 (only $pixels pixels changed)"; fi
  last=$1
}
like() { # like NAME OTHER MOST: nearly the same picture
  local pixels
  pixels=$(difference "$1" "$2")
  if [ "$pixels" -le "$3" ] 2>/dev/null; then pass "$1 is as $2"; else fail "$1 differs from $2 in $pixels pixels"; fi
}
alive() { kill -0 "$frieze" 2>/dev/null; }


"$program" "$file" >"$photos/frieze.txt" 2>&1 &
frieze=$!
window=
for _ in $(seq 1 120); do
  window=$(xdotool search --onlyvisible --pid "$frieze" 2>/dev/null | tail -1 || true)
  [ -n "$window" ] || window=$(xdotool search --onlyvisible --name 'Frieze' 2>/dev/null | tail -1 || true)
  [ -n "$window" ] && break
  alive || break
  sleep 0.25
done
if [ -z "$window" ]; then
  fail "the window opens"
  cat "$photos/frieze.txt"
  echo "$passed passed, $failed failed"
  exit 1
fi
pass "the window opens"

# Waits until the program has ended by itself and gives its exit code; 255 where it has not.
ended() {
  for _ in $(seq 1 60); do alive || break; sleep 0.25; done
  alive && return 255
  local code=0
  wait "$frieze" || code=$?
  frieze=
  return "$code"
}

# Says how it went; the last thing to be called.
finish() {
  expect "it said nothing that sounds like trouble" bash -c "! grep -nE 'Exception|Error|SIG|WARNING' '$photos/frieze.txt'"
  rm -f "$photos/before.png"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
