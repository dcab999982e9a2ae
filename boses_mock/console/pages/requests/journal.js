// The journal of a world, kept up to date by a request that is answered once there is more.
import { useEffect, useState } from "../../parts.js";
import { changes, connection, control } from "../../control.js";

const MOST = 1000; // which the server keeps
const REST = 150; // milliseconds between two looks, however much comes in
const AFTER_FAILURE = 2000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const whenUp = () => new Promise((done) => {
  if (connection.get() === "up") return done();
  const forget = connection.hear((state) => {
    if (state !== "up") return;
    forget();
    done();
  });
});

const whenSeen = () => new Promise((done) => {
  if (!document.hidden) return done();
  const look = () => {
    if (document.hidden) return;
    document.removeEventListener("visibilitychange", look);
    done();
  };
  document.addEventListener("visibilitychange", look);
});

// One page's following of one journal: `tell` gets {items} (oldest first) or {error}.
function follow(world, text, tell) {
  const filter = text ? { text } : {};
  let ended = false;
  let waiting = new AbortController();
  let items = [];
  let last = 0;

  async function look() {
    const told = await control("GET", "/requests", { world, query: { ...filter, brief: true, since: last } });
    const { meta, requests } = told;
    const beganAnew = meta.last !== null && meta.last < last;
    last = beganAnew ? 0 : meta.last ?? 0;
    if (beganAnew) {
      items = [];
      return look();
    }
    const kept = meta.first === null ? [] : items.filter((each) => each.id >= meta.first);
    if (requests.length || kept.length !== items.length) items = [...kept, ...requests].slice(-MOST);
    if (!ended) tell({ items });
    return undefined;
  }

  async function untilMore() {
    waiting = new AbortController();
    const json = { for: { request: { ...filter, since: last } }, timeout: "10s" };
    try {
      await control("POST", "/wait", { world, json, signal: waiting.signal });
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  }

  async function run() {
    while (!ended) {
      try {
        await whenSeen();
        await look();
        if (!ended && !document.hidden) await untilMore();
        await pause(REST);
      } catch (error) {
        if (ended) return;
        tell({ error });
        await pause(AFTER_FAILURE);
        await whenUp();
      }
    }
  }

  // A tab that nobody sees waits for nothing: a browser has few connections to one server.
  const hidden = () => document.hidden && waiting.abort();
  document.addEventListener("visibilitychange", hidden);
  const forget = changes.hear(() => waiting.abort());
  run();
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", hidden);
    forget();
    waiting.abort();
  };
}

// Returns {items, error}; items is null until the server has told, and then oldest first.
export function useJournal(world, text) {
  const [told, setTold] = useState({ items: null, error: null });
  useEffect(() => {
    setTold({ items: null, error: null });
    return follow(world, text, (news) => setTold((before) => ({ items: before.items, error: null, ...news })));
  }, [world, text]);
  return told;
}
