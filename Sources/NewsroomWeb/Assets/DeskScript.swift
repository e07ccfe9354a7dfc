/// What makes the desk better where scripts run; nothing needs it.
enum DeskScript {
  static let text = """
    'use strict';
    (() => {
      const all = (what, where) => Array.from((where || document).querySelectorAll(what));
      const one = (what, where) => (where || document).querySelector(what);

      // What went wrong takes the focus.
      const fault = one('#fault');
      if (fault) fault.focus();

      // A form that was sent is not sent again by a second click.
      all('form[data-once]').forEach(form => form.addEventListener('submit', event => {
        if (form.dataset.sent) { event.preventDefault(); return; }
        form.dataset.sent = '1';
        setTimeout(() => { delete form.dataset.sent; }, 8000);
      }));
      addEventListener('pageshow', () => all('form[data-sent]').forEach(form => { delete form.dataset.sent; }));

      // An invitation stands behind the # of its address, which no server is told.
      const invitation = one('form[data-invitation]');
      if (invitation && location.hash.startsWith('#cb_')) {
        one('[name=code]', invitation).value = location.hash.slice(1);
        history.replaceState(null, '', location.pathname);
      }

      // Words that were marked in the text are quoted.
      const quote = one('form[data-quote] [name=quote]');
      if (quote) document.addEventListener('selectionchange', () => {
        const selection = getSelection();
        const node = selection && selection.anchorNode;
        const place = node && (node.parentElement || node).closest('.text');
        const words = place ? selection.toString().split('\\n')[0].trim() : '';
        if (words && words.length <= 200) quote.value = words;
      });

      // Writing: characters are counted, and what is typed is kept, when the hand rests and nothing is being composed.
      const writing = one('form.writing');
      if (writing) {
        const body = one('[name=body]', writing);
        const count = one('[data-characters]', writing);
        const told = one('[data-kept]', writing);
        const store = 'caibian ' + writing.action + ' ' + one('[name=base]', writing).value;
        let composing = false, changed = false, saved = false, timer = 0, idle = 0;
        const fields = ['headline', 'deck', 'body'].map(name => one('[name=' + name + ']', writing));
        const tally = () => { count.textContent = body.dataset.count.replace('{n}', Array.from(body.value.replace(/\\s/gu, '')).length); };
        const tell = (what, at) => { told.textContent = told.dataset[what].replace('{at}', at || ''); };
        const here = () => { try { localStorage.setItem(store, JSON.stringify(fields.map(field => field.value))); } catch (_) { } };
        const keep = async () => {
          if (composing || !changed) return;
          changed = false;
          here();
          if (!writing.dataset.keep) return;
          try {
            const answer = await fetch(writing.dataset.keep, { method: 'POST', body: new URLSearchParams(new FormData(writing)), redirect: 'manual' });
            const said = answer.ok ? await answer.json() : { kept: false };
            if (!said.kept) { changed = true; tell('lost'); } else if (!said.current) tell('stale'); else tell('kept', said.at);
          } catch (_) { changed = true; tell('lost'); }
        };
        writing.addEventListener('compositionstart', () => { composing = true; });
        writing.addEventListener('compositionend', () => { composing = false; });
        writing.addEventListener('input', () => {
          changed = true;
          clearTimeout(idle);
          idle = setTimeout(tally, 300);
          clearTimeout(timer);
          timer = setTimeout(keep, 4000);
        });
        writing.addEventListener('submit', () => { saved = true; try { localStorage.removeItem(store); } catch (_) { } });
        addEventListener('beforeunload', event => { if (changed && !saved) { here(); event.preventDefault(); } });
        document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
        tally();
      }

      // Whoever looks at an article is told when somebody has moved it on; nothing is loaded over what they do.
      const article = one('[data-article]');
      const moved = one('[data-moved]');
      if (article && moved) {
        let wait = 5000;
        const look = async () => {
          if (!document.hidden) {
            try {
              const answer = await fetch('/desk/articles/' + article.dataset.article + '/standing', { redirect: 'manual' });
              if (answer.ok) {
                const said = await answer.json();
                if (said.version > Number(article.dataset.version)) {
                  moved.textContent = moved.dataset.moved.replace('{by}', said.by).replace('{at}', said.at) + ' ';
                  const link = document.createElement('a');
                  link.href = location.pathname;
                  link.textContent = moved.dataset.again;
                  moved.append(link);
                  moved.hidden = false;
                  moved.className = 'warning';
                  return;
                }
              }
            } catch (_) { wait = Math.min(wait * 2, 60000); }
          }
          setTimeout(look, wait);
        };
        setTimeout(look, wait);
      }

      // Keys: never needed, never while something is typed or composed.
      let row = -1;
      document.addEventListener('keydown', event => {
        if (event.isComposing || event.keyCode === 229) return;
        if ((event.ctrlKey || event.metaKey) && event.key === 's' && writing) {
          event.preventDefault();
          writing.requestSubmit();
          return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target.closest('input,textarea,select,button,a,summary')) return;
        const rows = all('[data-rows] tbody tr, ol[data-rows] > li, ul[data-rows] > li');
        if (event.key === '/') { event.preventDefault(); const search = one('#search'); if (search) search.focus(); }
        else if ((event.key === 'j' || event.key === 'k') && rows.length) {
          row = Math.max(0, Math.min(rows.length - 1, row + (event.key === 'j' ? 1 : -1)));
          rows.forEach((each, place) => each.classList.toggle('here', place === row));
          rows[row].scrollIntoView({ block: 'nearest' });
        } else if (event.key === 'Enter' && rows[row]) { const link = one('a', rows[row]); if (link) link.click(); }
      });
    })();
    """
}
