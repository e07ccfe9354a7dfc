#!/bin/bash
# Makes the newsroom of step-26.sql: run in a tree of commit eb3244f that was built, with CAIBIAN_HOME naming an empty
# folder that anybody may enter. It walks the sample morning, then takes every further step of which a row can be kept,
# and prints the dump. The keys to its senders' data are step-26-keys beside it; everybody in it is a sample.
set -euo pipefail
PATH=$PWD/.build/debug:$PATH
Samples/tongxiang/morning.sh >&2
token() { cat "$CAIBIAN_HOME/tokens/$1" 2>/dev/null || {
  CAIBIAN_TOKEN=$(cat "$CAIBIAN_HOME/tokens/sample-admin") caibian people token "$1" | tee "$CAIBIAN_HOME/tokens/$1"; }; }
as() { local person=$1; shift; CAIBIAN_TOKEN=$(token "$person") caibian "$@"; }
quiet() { as "$@" >/dev/null; }
id() { sed -n 's/^ *"id" : "\([0-9a-f-]\{36\}\)".*/\1/p' | head -n 1; }
digest() { as sample-editor article text "$1" --json | sed -n 's/.*"digest" : "\(.\{12\}\).*/\1/p' | head -n 1; }
draft() { printf '%s\n\n%s。\n' "$1" "$1的第一段，样本内容" | as "${2:-sample-reporter}" article draft --column "${3:-梧桐}" --file - --json | id; }
approve() { quiet sample-reporter article submit "$1"; quiet sample-editor article pass "$1" --editor sample-editor; quiet sample-chief article sign "$1" --digest "$(digest "$1")"; }
publish() { approve "$1"; quiet sample-editor article publish "$1"; }

quiet sample-admin people add sample-night --name 样本夜班 --role emergencyPublisher --verified
quiet sample-admin newsroom column set 凤鸣 --checklist publish:facts=核对事实
quiet sample-editor topic set spring --title 样本专题

one=$(draft 样本稿一)
quiet sample-editor article assign "$one" sample-reporter --note 样本任务
quiet sample-reporter article give-back "$one" --note 样本交回
quiet sample-reporter article take "$one"
quiet sample-editor article deadline "$one" --at "2036-12-01 18:00"
quiet sample-editor article relate "$one" --topic spring
quiet sample-editor article comment "$one" 样本批注@sample-reporter --quote 第一段
quiet sample-reporter article submit "$one"
quiet sample-editor article send-back "$one" --reason 样本退改
quiet sample-reporter article submit "$one"
quiet sample-editor article pass "$one" --editor sample-editor
quiet sample-chief article sign "$one" --digest "$(digest "$one")"
quiet sample-editor article embargo "$one" --until "2026-01-01 08:00" --reason 样本禁发
quiet sample-editor article schedule "$one" --at "2036-11-01 08:00"
printf '样本稿一改\n\n样本稿一的第二稿。\n' | quiet sample-editor article edit "$one" --file -
quiet sample-chief article sign "$one" --digest "$(digest "$one")"
quiet sample-editor article publish "$one"
quiet sample-editor article plan-withdrawal "$one" --at "2036-12-01 08:00" --reason 样本计划
quiet sample-chief-editor article hold "$one" --reason 样本压稿
quiet sample-chief-editor article release "$one" --reason 样本放行
quiet sample-editor article correct "$one" --what 数字 --why 样本笔误 --note 样本更正
quiet sample-editor article abandon "$one" --reason 样本放弃
quiet sample-editor article correct "$one" --what 数字 --why 样本笔误 --note 样本更正
printf '样本稿一改\n\n样本稿一的更正稿。\n' | quiet sample-editor article edit "$one" --file -
quiet sample-editor article fix "$one" --what 错字 --why 样本急改 --note 样本急改
printf '样本稿一改\n\n样本稿一的急改。\n' | quiet sample-editor article edit "$one" --file -
quiet sample-editor article pass "$one"
quiet sample-chief article sign "$one" --digest "$(digest "$one")"
quiet sample-editor article publish "$one"
quiet sample-editor article merge "$one" --live --prefer branch
two=$(draft 样本稿二)
quiet sample-editor article spike "$two" --reason 样本毙稿
quiet sample-editor article revive "$two" --reason 样本恢复
quiet sample-editor article relate "$two" --related "$one"
quiet sample-editor article describe "$two" --column 凤鸣 --news-information no --reason 样本著录
approve "$two"
quiet sample-editor article check "$two" facts --digest "$(digest "$two")"
quiet sample-editor article check "$two" facts --undo --digest "$(digest "$two")"
quiet sample-editor article check "$two" facts --digest "$(digest "$two")"
quiet sample-editor article publish "$two"
three=$(draft 样本稿三)
quiet sample-reporter article submit "$three"
quiet sample-editor article pass "$three" --editor sample-editor
quiet sample-night article publish "$three" --emergency --reason 样本台风红色预警联系不上 --acknowledge approval
quiet sample-chief article countersign "$three" --digest "$(as sample-chief article show "$three" --json | sed -n 's/.*"digest" : "\([0-9a-f]\{64\}\)".*/\1/p' | head -n 1)"
quiet sample-chief-editor article withdraw "$three" --reason 样本撤稿
four=$(draft 样本稿四 sample-reporter 凤鸣)
printf '样本稿四改\n\n样本稿四的第一段，改过。\n' | quiet sample-reporter article edit "$four" --file -
quiet sample-reporter article lease "$four"
printf '样本稿四\n\n没有保存的字。\n' | quiet sample-reporter article autosave "$four" --file -
quiet sample-editor article lease "$four" --take-over --reason 样本接手
quiet sample-editor article commission --column 梧桐 --to sample-reporter --headline 样本选题 样本说明
quiet sample-chief people delegate sample-board --role deskChief --column 梧桐 --until "$(date -d '+20 days' '+%F 18:00')"
quiet sample-editor shift note --column 梧桐 样本交接

quiet sample-reporter article submit "$four"
quiet sample-editor article comments "$one"
quiet sample-editor article resolve "$one" 1
quiet sample-editor article watch "$one"
five=$(draft 样本稿五 sample-reporter 凤鸣)
quiet sample-reporter article submit "$five"
quiet sample-editor article pass "$five" --editor sample-editor
quiet sample-editor article check "$five" facts --digest "$(digest "$five")"
printf '样本稿五\n\n样本稿五的第二稿。\n' | quiet sample-editor article edit "$five" --file -
six=$(as sample-editor repost import Samples/tongxiang/reposted-page.txt --column 强县新闻 --json | id)
quiet sample-editor article describe "$six" --attest title

receive() { printf '%s\n\n%s的正文，样本街坊写的。\n' "$1" "$1" | caibian submission receive --file - --pen-name 样本街坊 --consent 2026-1 --email "$2" --newsroom tongxiang --json; }
receipt() { sed -n 's/.*"receipt" : "\(.*\)".*/\1/p' | head -n 1; }
a=$(receive 样本来稿甲 sample-a@example.com); quiet sample-submissions submission reject "$(id <<<"$a")" --ground off-topic
b=$(receive 样本来稿乙 sample-b@example.com); quiet sample-submissions submission ask "$(id <<<"$b")" --request 样本请补
printf '样本来稿乙\n\n补过的正文。\n' | caibian submission revise "$(receipt <<<"$b")" --newsroom tongxiang --file - >/dev/null
quiet sample-submissions submission hold-over "$(id <<<"$b")" --reason 样本备用
c=$(receive 样本来稿丙 sample-b@example.com); quiet sample-submissions submission merge "$(id <<<"$c")" --into "$(id <<<"$b")"
d=$(receive 样本来稿丁 sample-d@example.com); caibian submission withdraw "$(receipt <<<"$d")" --newsroom tongxiang >/dev/null
e=$(receive 样本来稿戊 sample-e@example.com); quiet sample-submissions submission reject "$(id <<<"$e")" --ground other --reason 样本
quiet sample-admin submission erase-person "$(id <<<"$e")" --purpose 样本要求 --yes || quiet sample-submissions submission erase-person "$(id <<<"$e")" --purpose 样本要求 --yes

claim=$(as sample-licensing claim receive "$two" --name 样本权利人 --contact claims@example.com --work 样本作品 --location 样本网址 --proof 样本证明 --json | id)
quiet sample-licensing claim step acknowledge "$claim"
quiet sample-licensing claim hold "$claim"
quiet sample-licensing claim assess "$claim" --as holds --note 样本评估
pg_dump --no-owner --no-privileges "host=$CAIBIAN_HOME/postgres/socket port=5432 user=caibian dbname=caibian"
