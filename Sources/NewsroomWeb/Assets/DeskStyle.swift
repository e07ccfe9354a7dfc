/// The look of the desk: dense and calm, one accent colour, states by word and shape; light and dark; on paper.
enum DeskStyle {
  static let text = """
    :root{--ink:#1c1f23;--soft:#545b64;--line:#cfd4da;--paper:#fff;--shade:#f3f5f7;--accent:#0b57a4;--on-accent:#fff;--good:#1a6b38;--warn:#8a4b00;--warn-paper:#fff6e5;--bad:#a81c1c;--bad-paper:#fdeeee;--hit:#fff1a8;--ins:#d8f3df;--del:#fbdcdc}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#aab2bb;--line:#434b54;--paper:#16191d;--shade:#20252b;--accent:#8ec1ff;--on-accent:#0b1a2b;--good:#7fd69b;--warn:#f2bd6a;--warn-paper:#33270f;--bad:#ff9a9a;--bad-paper:#3a1a1c;--hit:#5c4f00;--ins:#143d22;--del:#4a1d1f}}
    *{box-sizing:border-box}
    html{font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei","微软雅黑",sans-serif;font-variant-numeric:tabular-nums;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
    body{margin:0}
    h1{font-size:1.375rem;line-height:1.35;margin:.5rem 0}
    h1 small{font-size:1rem;font-weight:normal;color:var(--soft)}
    h2{font-size:1.0625rem;margin:1.25rem 0 .5rem}
    h3{font-size:1rem;margin:.5rem 0}
    p{margin:.5rem 0}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:2}
    .away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .bar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding:.5rem 1rem;border-bottom:1px solid var(--line);background:var(--shade)}
    .bar p{margin:0}
    .room a{font-weight:600;color:var(--ink);text-decoration:none}
    .menu ul{display:flex;flex-wrap:wrap;gap:.125rem;margin:0;padding:0;list-style:none}
    .menu a{display:inline-block;padding:.25rem .625rem;text-decoration:none;border-radius:4px;border-bottom:3px solid transparent}
    .menu a[aria-current]{border-bottom-color:var(--accent);font-weight:600;color:var(--ink)}
    .unread a{font-weight:600}
    .search{display:flex;gap:.25rem;flex:1 1 14rem;max-width:32rem}
    .search input{flex:1}
    main{padding:.75rem 1rem 2rem;max-width:84rem;margin:0 auto}
    main:focus{outline:none}
    .small{max-width:26rem;margin:1rem auto}
    input,select,textarea,button{font:inherit;color:inherit}
    input[type=text],input[type=search],input[type=password],input[type=file],select,textarea{width:100%;min-height:2.25rem;padding:.3rem .5rem;border:1px solid var(--soft);border-radius:4px;background:var(--paper)}
    textarea{resize:vertical}
    button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.25rem;padding:.3rem .875rem;border:1px solid var(--accent);border-radius:4px;background:var(--paper);color:var(--accent);text-decoration:none;cursor:pointer;line-height:1.5}
    button.main,.button.main{background:var(--accent);color:var(--on-accent)}
    button.grave,.button.grave{border-color:var(--bad);color:var(--bad);background:var(--paper)}
    button.plain{min-height:1.75rem;padding:.1rem .5rem;border-color:transparent;background:none;text-decoration:underline}
    button[disabled]{opacity:.6;cursor:default}
    .field{display:block;margin:.5rem 0}
    .field span{display:block;font-weight:600}
    .field small,.hint{color:var(--soft);font-size:.875rem}
    .tick{display:block;padding:.2rem 0}
    .tick input{width:1.25rem;height:1.25rem;vertical-align:-.25rem}
    fieldset{border:1px solid var(--line);border-radius:4px;margin:.5rem 0}
    .stack{max-width:42rem}
    .row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
    .row .field{flex:1 1 12rem}
    .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.5rem 0 1rem}
    .filter label span{display:block;font-size:.875rem;color:var(--soft)}
    .filter select{width:auto;min-width:8rem}
    .filter .wide{flex:1 1 20rem}
    table{border-collapse:collapse;width:100%}
    th{text-align:left;font-weight:600;font-size:.875rem;color:var(--soft)}
    th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    .title{min-width:16rem}
    .title a{font-weight:600}
    .column{color:var(--soft);font-size:.9375rem}
    .scroll{overflow-x:auto}
    tr.here td,li.here{background:var(--shade);box-shadow:inset 4px 0 0 var(--accent)}
    .mark{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .3rem;font-size:.8125rem;color:var(--soft);font-weight:normal}
    .late{color:var(--bad);font-weight:600}
    .warn{color:var(--warn)}
    .none{color:var(--soft)}
    .said,.warning,.fault{border-left:5px solid var(--good);background:var(--shade);padding:.5rem .875rem;margin:.75rem 0;border-radius:0 4px 4px 0}
    .warning{border-color:var(--warn);background:var(--warn-paper)}
    .fault{border-color:var(--bad);background:var(--bad-paper)}
    .fault h1,.fault h2{margin:.125rem 0;font-size:1.125rem}
    .said p,.warning p{margin:.125rem 0}
    .code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
    .two{display:grid;grid-template-columns:minmax(0,1fr) 24rem;grid-template-rows:auto 1fr;gap:0 2rem}
    .two>:first-child{grid-row:1/span 2}
    .three{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem}
    .text{max-width:42em;font-size:1.0625rem;line-height:1.8}
    .text h1{font-size:1.625rem}
    .text p{margin:.75em 0;text-indent:2em;overflow-wrap:anywhere}
    .text .deck,.text .credit,.text .none{text-indent:0;color:var(--soft)}
    .text figure,.reading figure{margin:1rem 0}
    img{max-width:100%;height:auto}
    figcaption{color:var(--soft);font-size:.9375rem}
    .where{color:var(--soft)}
    .stage,.outcome{border:2px solid currentColor;border-radius:4px;padding:.05rem .5rem;font-weight:600;color:var(--accent);font-size:.9375rem}
    .outcome.deny,.stage.withdrawn,.stage.spiked{color:var(--bad)}
    .outcome.needsReview,.outcome.allowWithDuties{color:var(--warn)}
    .outcome.allow,.stage.published{color:var(--good)}
    .act{margin:.4rem 0}
    details.act{border:1px solid var(--line);border-radius:4px;padding:.25rem .625rem}
    summary{cursor:pointer;min-height:1.75rem;padding:.15rem 0}
    details.act>summary{color:var(--accent);font-weight:600}
    .act .hint{display:block}
    dl{display:grid;grid-template-columns:7em minmax(0,1fr);gap:.25rem .75rem;margin:.5rem 0}
    dt{color:var(--soft)}
    dd{margin:0;grid-column:2;overflow-wrap:anywhere}
    .signs{list-style:none;padding:0;margin:.25rem 0}
    .signs .signed::before{content:"✓ ";color:var(--good)}
    .signs .open::before{content:"○ ";color:var(--soft)}
    .thread{border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem;margin:.5rem 0;max-width:42rem}
    .thread.resolved{border-style:dashed}
    blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line);color:var(--soft)}
    .comment p{margin:.125rem 0}
    .picture{display:flex;flex-wrap:wrap;gap:1rem;margin:.75rem 0}
    .picture img{width:12rem;height:auto;align-self:flex-start}
    .picture>div{flex:1 1 16rem}
    .writing{max-width:46rem}
    .writing textarea{font-size:1.0625rem;line-height:1.8;min-height:50vh}
    .writing input[name=headline]{font-size:1.25rem;font-weight:600}
    .reading{max-width:44em;margin:0 auto}
    .sign{position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--line);padding:.5rem 0}
    .difference{white-space:pre-wrap;line-height:1.8}
    ins{background:var(--ins);text-decoration:underline}
    del{background:var(--del);text-decoration:line-through}
    mark{background:var(--hit);color:inherit}
    .found li{margin:.5rem 0}
    .found p{margin:0;color:var(--soft)}
    .notices{list-style:none;padding:0}
    .notices li{border-bottom:1px solid var(--line);padding:.35rem .5rem}
    .notices p{margin:0}
    .conflict{border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem;margin:.75rem 0}
    .foot{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;border-top:1px solid var(--line);padding:.5rem 1rem;color:var(--soft);font-size:.9375rem}
    .foot p{margin:0}
    @media (max-width:60rem){.two{display:flex;flex-direction:column}aside.do{order:-1}}
    @media (max-width:40rem){
    main{padding:.5rem .75rem 2rem}
    .bar{padding:.5rem .75rem}
    .menu a{padding:.375rem .5rem}
    .list thead{position:absolute;left:-999rem}
    .list tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
    .list td{display:inline;border:0;padding:0 .75rem 0 0}
    .list .title{display:block;min-width:0}
    .keys{display:none}
    button,.button{min-height:2.75rem}
    .act .main{width:100%}
    }
    @media print{.bar,.foot,aside,.tools,#pictures form,details,.said{display:none}body{color:#000;background:#fff}.two{display:block}.text{max-width:none;font-size:12pt}}
    """
}
