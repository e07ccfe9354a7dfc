#!/bin/bash
# The desk of the sample newsroom in a browser, with one-time links by which the sample people choose a password.
# It goes on until it is stopped; run it again, and the newsroom is as it was left.
set -euo pipefail
cd "$(dirname "$0")/../.."
. Samples/tongxiang/sample.sh

port=${PORT:-8080}
caibian up >/dev/null
open_newsroom >/dev/null
step "编辑台 http://127.0.0.1:$port/desk　读者看的页面 http://127.0.0.1:$port/" "The desk: http://127.0.0.1:$port/desk   The readers' pages: http://127.0.0.1:$port/"
step "样本人员第一次登录，先用自己的链接设密码（每次运行换新的）" "The sample people choose a password by these links at first (new ones at each run)"
for person in sample-reporter sample-editor sample-chief sample-chief-editor sample-licensing sample-submissions sample-admin; do
  printf '%-20s %s\n' "$person" "$(caibian people invite "$person" --desk "http://127.0.0.1:$port" 2>/dev/null)"
done
echo
exec caibian serve --listen "127.0.0.1:$port" --dispatch
