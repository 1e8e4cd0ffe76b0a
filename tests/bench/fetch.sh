#!/usr/bin/env bash
# Measures `merilo fetch` beside curl (and linkinator, when npm can install it) on the same 5,000 links of a local
# nginx: 80 % pages of 2-50 KB, 10 % 404, 5 % redirects, 5 % slow (a fifth of a second: the longer, the less
# any checker differs from curl, and curl itself is only twice as fast as linkinator), on twelve ports. Everything in
# one run, ratios only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source .ci/packages.sh
install "${program_packages[@]}" "${test_packages[@]}" curl libnginx-mod-http-echo
build bench

bin=$PWD/build/bench
data=$(mktemp -d)
stop() { [ -s "$data/nginx.pid" ] && kill "$(cat "$data/nginx.pid")" 2>/dev/null; rm -rf "$data"; }
trap stop EXIT
ports=$(seq 18480 18491)

# The pages: filler text in Russian, so long as asked for.
mkdir "$data/www"
awk -v folder="$data/www" 'BEGIN {
  srand(7); line = "<p>Методическая работа ведётся по плану, утверждённому приказом управления образования района.</p>\n"
  for (i = 0; i < 4000; ++i) {
    size = 2000 + int(rand() * 48000); file = folder "/d" i ".html"
    printf "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Документ %d</title></head><body><h1>Документ %d</h1>\n", i, i > file
    for (n = 120; n < size; n += 170) printf "%s", line > file
    printf "</body></html>\n" > file; close(file)
  }
}' </dev/null
{
  echo "load_module /usr/lib/nginx/modules/ngx_http_echo_module.so; worker_processes 1; pid $data/nginx.pid; error_log $data/error.log; events { worker_connections 16384; }"
  echo "http { access_log off; types { text/html html; } server {"
  for port in $ports; do echo "listen 127.0.0.1:$port;"; done
  echo "root $data/www; location /r/ { rewrite ^/r/(.*)\$ /\$1 permanent; } location /slow/ { echo_sleep 0.2; echo_duplicate 300 \"Методическая работа ведётся по плану. \"; }"
  echo "} }"
} >"$data/nginx.conf"
[ "$(id -u)" -eq 0 ] && chmod 755 "$data"
/usr/sbin/nginx -c "$data/nginx.conf" 2>/dev/null

# links ORDER: the 5,000 addresses, mixed, or grouped by port.
links() {
  awk -v ports="$(echo $ports)" 'BEGIN {
    srand(11); n = split(ports, port, " ")
    for (i = 0; i < 5000; ++i) {
      path = i < 4000 ? "/d" i ".html" : i < 4500 ? "/absent" i ".html" : i < 4750 ? "/r/d" i - 4500 ".html" : "/slow/d" i - 4750 ".html"
      printf "%.9f\thttp://127.0.0.1:%d%s\n", rand(), port[i % n + 1], path
    }
  }' </dev/null | if [ "$1" = grouped ]; then sort -t: -k3,3n; else sort -n; fi | cut -f2
}

# submissions FOLDER ORDER: the links as documents of five submissions.
submissions() {
  mkdir "$data/$1"
  links "$2" | split -d -l 1000 - "$data/$1/part"
  for part in "$data/$1"/part*; do
    {
      printf 'format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Район %s}\nperiod: 2020\ndocuments:\n' "${part##*part}"
      awk '{ printf "  d%d: {title: Документ %d, url: \"%s\"}\n", NR, NR, $0 }' "$part"
      printf 'answers:\n  goals.presence: {claim: 0}\n'
    } >"$part.yaml"
    rm "$part"
  done
}

# timed NAME COMMAND…: seconds of wall and processor time of the command, its children included.
timed() {
  local TIMEFORMAT="%R %U %S" name=$1 times
  shift
  times=$( { time "$@" >/dev/null 2>"$data/errors"; } 2>&1 ) || { cat "$data/errors" >&2; return 1; }
  read -r wall user system <<<"$times"
  cpu=$(awk "BEGIN { print $user + $system }")
  printf '%-28s %6.2f s wall, %6.2f s processor\n' "$name" "$wall" "$cpu"
}

status=0
# hold NAME VALUE LIMIT: the value must not exceed the limit.
hold() {
  printf '%-60s %6.2f (limit %s)\n' "$1" "$2" "$3"
  awk "BEGIN { exit !($2 <= $3) }" || status=1
}
ratio() { awk "BEGIN { print $1 / $2 }"; }
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
fetch() { "$bin/merilo" fetch "$data/$1" --archive "$data/$2" --allow-private --quiet --lang en; }

links mixed | awk '{ printf "url=\"%s\"\noutput=\"/dev/null\"\n", $0 }' >"$data/curl.config"
submissions mixed mixed
submissions grouped grouped

against_curl=() again=() order=()
for round in 1 2 3; do
  rm -f "$data"/*.db*
  timed "curl --parallel-max 50" curl --silent --location --parallel --parallel-max 50 --config "$data/curl.config"
  curl_wall=$wall
  timed "merilo fetch" fetch mixed mixed.db
  mixed=$wall merilo_cpu=$cpu
  timed "merilo fetch, second run" fetch mixed mixed.db
  against_curl+=("$(ratio "$mixed" "$curl_wall")") again+=("$(ratio "$wall" "$mixed")")
  timed "merilo fetch, grouped by port" fetch grouped grouped.db
  order+=("$(ratio "$wall" "$mixed")")
done
hold "wall time against curl, median of three" "$(median "${against_curl[@]}")" 1.3
hold "second run against the first, median of three" "$(median "${again[@]}")" 0.2
hold "grouped list against a mixed one, median of three" "$(median "${order[@]}")" 1.1
peak=$("$bin/tests/merilo_peak" "$bin/merilo" fetch "$data/mixed" --archive "$data/peak.db" --allow-private --quiet --output /dev/null)
hold "peak memory, MB" "$(ratio "$peak" 1000)" 60

if command -v npm >/dev/null && npm install --silent --no-audit --no-fund --prefix "$data/node" linkinator >/dev/null 2>&1; then
  links mixed | awk 'BEGIN { print "<html><body>" } { printf "<a href=\"%s\">x</a>\n", $0 } END { print "</body></html>" }' >"$data/www/list.html"
  timed "linkinator" bash -c "'$data/node/node_modules/.bin/linkinator' http://127.0.0.1:18480/list.html --concurrency 50 --timeout 60000 --format csv >'$data/linkinator.csv' || true"
  # It answers for nothing when it could not open what is there.
  opened=$(grep -c ',200,OK' "$data/linkinator.csv")
  [ "$opened" -ge 4500 ] || { echo "linkinator opened $opened of 4500 good links: no comparison"; exit 1; }
  hold "wall time against linkinator" "$(ratio "$mixed" "$wall")" 0.5
  hold "processor time against linkinator" "$(ratio "$merilo_cpu" "$cpu")" 0.2
else
  echo "linkinator: npm is not here or does not install it; not compared"
fi
exit "$status"
