# The sample newsroom's own folder, and what its scripts share; to be sourced in the project's folder.
PATH=$PWD/.build/debug:$PATH

# Root's server runs as the account postgres, which must be able to enter the folder.
home=${CAIBIAN_HOME:-$PWD/.caibian}
if [ -z "${CAIBIAN_HOME:-}" ] && [ "$(id -u)" = 0 ] && ! runuser -u postgres -- test -x "$PWD" 2>/dev/null; then
  home=/var/lib/caibian-sample
fi
mkdir -p "$home"
export CAIBIAN_HOME=$home
unset CAIBIAN_TOKEN CAIBIAN_DATABASE CAIBIAN_SITE CAIBIAN_NEWSROOM PGHOST PGHOSTADDR PGSERVICE PGDATABASE

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*|ZH*) chinese=1 ;; *) chinese='' ;; esac
bold='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\033[1m' plain=$'\033[0m'; fi

# step 中文 English: what comes now.
step() { if [ -n "$chinese" ]; then echo; echo "$bold# $1$plain"; else echo; echo "$bold# $2$plain"; fi; }

# token PERSON: a token of that person's, made by the administrator once and kept for her alone.
token() {
  local file=$home/tokens/$1
  if ! [ -s "$file" ] || ! CAIBIAN_TOKEN=$(cat "$file") caibian whoami >/dev/null 2>&1; then
    (umask 077 && mkdir -p "$home/tokens" && caibian people token "$1" >"$file")
  fi
  cat "$file"
}

# open_newsroom: makes the sample newsroom where it is not there, and loads it.
open_newsroom() {
  if ! caibian whoami >/dev/null 2>&1; then
    echo "${bold}\$ caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin$plain"
    caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin
  fi
  echo "${bold}\$ caibian newsroom load Samples/tongxiang$plain"
  caibian newsroom load Samples/tongxiang
}
