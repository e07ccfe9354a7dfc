#!/bin/bash
# A morning in the sample newsroom: a repost from 临沂日报 and a reader's submission, from draft to published page.
# Everything is kept below one folder; run it again, and the newsroom goes on with two more stories.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Samples/tongxiang/sample.sh

# as PERSON WORD...: shows a command and runs it as that person.
as() {
  local person=$1; shift
  echo "${bold}$person\$ caibian $*$plain"
  CAIBIAN_TOKEN=$(token "$person") caibian "$@"
}

# refused PERSON WORD...: the same, for what must be refused.
refused() {
  local code=0
  as "$@" 2>&1 || code=$?
  if [ "$code" != 1 ]; then echo "expected a refusal, exit code 1; it was $code" >&2; exit 1; fi
}

# id_of TEXT: the short id that a command's answer begins with.
id_of() { grep -oE '\b[0-9a-f]{8}\b' <<<"$1" | head -n 1; }

# sign PERSON ARTICLE: signs the text she was shown, by its digest.
sign() {
  local digest
  digest=$(CAIBIAN_TOKEN=$(token "$1") caibian article text "$2" --json | sed -n 's/.*"digest" : "\(.\{12\}\).*/\1/p')
  as "$1" article sign "$2" --digest "$digest"
}

step "一、自备的 PostgreSQL，和样本编辑部" "1. A private PostgreSQL, and the sample newsroom"
caibian up
open_newsroom

step "二、编辑导入一页转载稿；程序读出什么，还缺什么" "2. An editor imports a reposted page: what it says, and what it lacks"
answer=$(as sample-editor repost import Samples/tongxiang/reposted-page.txt)
echo "$answer"
repost=$(id_of "$answer")

step "三、送审、编辑、签发" "3. It is submitted, edited and signed"
as sample-editor article submit "$repost"
as sample-editor article pass "$repost"
as sample-chief article queue
sign sample-chief "$repost"

step "四、现在还不能发布：缺什么一次说清" "4. It cannot be published yet: everything that stands in the way, at once"
refused sample-editor article publish "$repost"

step "五、补上原标题和出处，查明三位作者的身份，发布" "5. The original's title and place and the authors' standing are supplied, and it is published"
as sample-editor repost describe "$repost" --original-title '平邑:探索“流动党员”管理新模式' \
  --paper 临沂日报 --date 2010-07-14 --page A3
as sample-licensing rights describe "$repost" --byline 孟宪华=staff --byline 纪成永=staff --byline 李中文=staff
as sample-editor article publish "$repost"

step "六、读者来稿：收下、采用、编辑、签发、发布" "6. A reader's submission: received, accepted, edited, signed, published"
receive=(submission receive --file Samples/tongxiang/submission.txt --pen-name 样本街坊 --consent 2026-1)
echo "${bold}\$ caibian ${receive[*]}$plain"
answer=$(caibian "${receive[@]}" --newsroom tongxiang)
echo "$answer"
submission=$(id_of "$answer")
receipt=$(grep -oE '[0-9A-Z]{4}(-[0-9A-Z]{4}){3}' <<<"$answer" | head -n 1)
as sample-submissions submission list
answer=$(as sample-submissions submission accept "$submission" --column 投稿)
echo "$answer"
story=$(grep -oE '\b[0-9a-f]{8}\b' <<<"$answer" | grep -v "$submission" | head -n 1)
as sample-submissions article submit "$story"
as sample-editor article pass "$story" --editor sample-editor
sign sample-chief "$story"
as sample-editor article publish "$story"
echo "${bold}\$ caibian submission fate $receipt$plain"
caibian submission fate "$receipt" --newsroom tongxiang

step "七、来信：GB18030 的邮件和两张图片，从信箱到稿酬" "7. A letter in GB18030 with two pictures, from the letter box to the fee"
if [ -s "$home/letter.done" ]; then
  # The same letter again is the same submission: its story is told already.
  echo "${bold}\$ caibian submission receive Samples/tongxiang/letter.eml$plain"
  caibian submission receive Samples/tongxiang/letter.eml --newsroom tongxiang
else
  echo "${bold}\$ caibian submission receive Samples/tongxiang/letter.eml$plain"
  answer=$(caibian submission receive Samples/tongxiang/letter.eml --newsroom tongxiang)
  echo "$answer"
  letter=$(id_of "$answer")
  receipt=$(grep -oE '[0-9A-Z]{4}(-[0-9A-Z]{4}){3}' <<<"$answer" | head -n 1)
  as sample-submissions submission show "$letter"
  answer=$(as sample-submissions submission accept "$letter" --column 投稿)
  echo "$answer"
  story=$(grep -oE '\b[0-9a-f]{8}\b' <<<"$answer" | grep -v "$letter" | head -n 1)
  as sample-editor article picture caption "$story" 1 --caption 老茧站的门 --photographer 河边人
  as sample-editor article picture caption "$story" 2 --photographer 河边人
  as sample-submissions article submit "$story"
  as sample-editor article pass "$story" --editor sample-editor
  sign sample-chief "$story"
  as sample-editor article publish "$story"
  answer=$(as sample-submissions fee draw-up "$story")
  echo "$answer"
  fee=$(grep -oE '\b[0-9a-f]{8}\b' <<<"$answer" | grep -v "$story" | head -n 1)
  refused sample-submissions fee approve "$fee"
  printf '样本读者\n330483190001010000\n样本银行\n6200000000000000000\n' |
    caibian fee payee --receipt "$receipt" --newsroom tongxiang --file -
  as sample-chief fee approve "$fee"
  as sample-accountant fee batch --csv "$home/bank-out.csv"
  batch=$(CAIBIAN_TOKEN=$(token sample-accountant) caibian fee show "$fee" --json | sed -n 's/.*"batch" : "\([^"]*\)".*/\1/p')
  whole=$(CAIBIAN_TOKEN=$(token sample-accountant) caibian fee show "$fee" --json | sed -n 's/.*"id" : "\([^"]*\)".*/\1/p')
  printf '附言,结果,日期\n%s,成功,2026-08-03\n' "$whole" >"$home/bank-in.csv"
  as sample-accountant fee settle "$batch" --csv "$home/bank-in.csv"
  as sample-accountant fee statement "$letter"
  echo "${bold}\$ caibian submission letters --outbox outbox --from tougao@example.com$plain"
  caibian submission letters --outbox "$home/outbox" --from tougao@example.com --newsroom tongxiang
  echo "$letter" >"$home/letter.done"
fi

step "八、记录在案：谁、何时、签的是哪一稿" "8. On the record: who, when, and which text was signed"
as sample-licensing article show "$repost" --history
as sample-licensing rights explain "$repost"
as sample-admin audit verify --all
as sample-admin audit pages

step "九、页面" "9. The pages"
as sample-admin status
echo
if [ -n "$chinese" ]; then echo "请用浏览器打开：file://$home/site/tongxiang/index.html"
else echo "Open in a browser: file://$home/site/tongxiang/index.html"; fi
if [ -n "$chinese" ]; then echo "停止这里的 PostgreSQL：CAIBIAN_HOME=$home $PWD/.build/debug/caibian down"
else echo "To stop the PostgreSQL of this newsroom: CAIBIAN_HOME=$home $PWD/.build/debug/caibian down"; fi
