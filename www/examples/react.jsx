// <dprk-heists> in React 19: texts become attributes, objects become properties, `on` and an event's name a listener.

import { useRef, useState, useSyncExternalStore } from "react";
import "dprk-heists";

const VIEWS = ["un-panel", "all"];

/** Figures that can change places, go and come back. */
export function Article() {
  const [order, setOrder] = useState(VIEWS);
  const [shown, show] = useState(true);
  return (
    <main>
      <button onClick={() => setOrder(order.toReversed())}>Swap</button>
      <button onClick={() => show(!shown)}>{shown ? "Remove" : "Put back"}</button>
      {shown && order.map((view) => <Figure key={view} view={view} />)}
    </main>
  );
}

/** The reader's choice is the article's state: it comes by the event and goes back as the property, which changes nothing. */
function Figure({ view }) {
  const element = useRef(null);
  const [filter, setFilter] = useState({ years: [2019, 2023] });
  const [thefts, count] = useState(null);
  const [citation, cite] = useState("");
  const hydrated = useHydrated();
  const heard = ({ detail }) => {
    setFilter(detail.filter);
    count(detail.summary.incidents);
  };
  return (
    <section id={view}>
      <button onClick={() => setFilter({ years: [2022, 2022] })}>Only 2022</button>
      <button onClick={async () => cite(await element.current.export("cite"))}>Cite</button>
      <output>{thefts}</output>
      <cite>{citation}</cite>
      <dprk-heists
        key={hydrated}
        ref={element}
        view={view}
        min-usd="1000000"
        loading="eager"
        filter={filter}
        options={{ measure: "count" }}
        onheists-filter={heard}
      >
        <p>North Korea’s cryptocurrency thefts</p>
      </dprk-heists>
    </section>
  );
}

/** Over HTML from a server React sets neither properties nor listeners; another key makes it create the element itself. */
function useHydrated() {
  return useSyncExternalStore(NOTHING_TO_HEAR, () => true, () => false);
}

const NOTHING_TO_HEAR = () => () => {};
