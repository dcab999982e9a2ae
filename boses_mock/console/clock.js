// The world's clock as the page shows it: told by the server, run on here between two answers.
import { createContext, useContext, useEffect, useState } from "./vendor/preact/standalone.module.js";
import { useControl } from "./control.js";

export const ClockContext = createContext(null);

export const useClock = () => useContext(ClockContext);

function rateOf({ mode, frozen }) {
  if (frozen) return 0;
  return mode.startsWith("x") ? Number(mode.slice(1)) : 1;
}

// Returns {frozen, mode, rate, now()}, null until the server has told; `now` is in milliseconds.
export function useWorldClock(world) {
  const { data, error, reload } = useControl("/clock", { world, every: 2000 });
  const [clock, setClock] = useState(null);
  useEffect(() => {
    if (!data) {
      setClock(null);
      return;
    }
    const at = performance.now();
    const base = Date.parse(data.now);
    const rate = rateOf(data);
    const now = () => base + (performance.now() - at) * rate;
    setClock({ frozen: data.frozen, mode: data.mode, rate, now });
  }, [data]);
  return { clock, error, reload };
}

// Renders again as the world's time goes on, `times` a second at most; returns the present.
export function useNow(times = 4) {
  const clock = useClock();
  const [, again] = useState(0);
  const rate = clock ? clock.rate : 0;
  useEffect(() => {
    if (!rate) return undefined;
    const timer = setInterval(() => document.hidden || again((n) => n + 1), 1000 / times);
    return () => clearInterval(timer);
  }, [rate, times]);
  return clock ? clock.now() : null;
}
