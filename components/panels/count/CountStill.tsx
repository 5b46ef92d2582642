import { lay } from "@/components/panels/lay";
import { StillSheet } from "@/components/panels/still/StillSheet";
import type { Account, CountState, Lane } from "./CountState";
import styles from "./count.module.css";
import { keyWords } from "./describe";
import { Field } from "./Field";
import { LaneEnd } from "./LaneEnd";

/** One step of a count scene, drawn. */
export function CountStill({ state }: { state: CountState }) {
  const { question, field, accounts, footer, lanes, room } = state;
  const about = lanes.some(({ qualifier }) => qualifier === "about");
  return (
    <StillSheet head={<Head state={state} />} footer={footer}>
      <div className={styles.body} style={lay({ room })}>
        {field ? <Field field={field} question={question} /> : <Accounts accounts={accounts} />}
        {field && <Notes state={state} span={field.span} />}
        <p className={styles.legend}>{about && "The fade is not a margin of error. It means the source said about."}</p>
      </div>
    </StillSheet>
  );
}

/** The questions, of which this step answers one, and its figure. */
function Head({ state: { rail, question, figure } }: { state: CountState }) {
  return (
    <div className={styles.head}>
      <p className={styles.rail}>
        {rail.map(({ id, label }) => (
          <span key={id} data-active={id === question ? "" : undefined}>
            {label}
          </span>
        ))}
      </p>
      <p className={styles.figure} data-part="figure">
        {figure}
      </p>
    </div>
  );
}

/** What is said under the field, on the field's own scale. */
function Notes({ state: { lanes, earlier, say, key }, span }: { state: CountState; span: number }) {
  return (
    <div className={styles.notes}>
      {key.length > 0 && (
        <p className={styles.key} data-part="key">
          {key.map((end) => (
            <span key={end}>
              <i>
                <LaneEnd qualifier={end} />
              </i>
              {keyWords[end]}
            </span>
          ))}
        </p>
      )}
      {say && (
        <p className={styles.say} data-part={`say:${say.claim}`}>
          {say.words}
        </p>
      )}
      {lanes.map((lane) => (
        <LaneLine key={lane.claim} lane={lane} span={span} />
      ))}
      {earlier.length > 0 && (
        <p className={styles.earlier} data-part="earlier">
          earlier: {earlier.join("; ")}
        </p>
      )}
    </div>
  );
}

function LaneLine({ lane, span }: { lane: Lane; span: number }) {
  return (
    <div className={styles.lane} style={lay({ at: lane.value / span })} data-end={lane.qualifier}>
      <span className={styles.line} data-part={`lane:${lane.claim}:line`} data-enter="grow" />
      <LaneEnd qualifier={lane.qualifier} part={`lane:${lane.claim}:end`} />
      <p data-part={`lane:${lane.claim}:words`}>{lane.words}</p>
    </div>
  );
}

function Accounts({ accounts }: { accounts: Account[] }) {
  return (
    <div className={styles.accounts} data-part="accounts" style={lay({ accounts: accounts.length })}>
      {accounts.map(({ claim, figure, words }) => (
        <p key={claim}>
          <b>{figure}</b> <span>{words}</span>
        </p>
      ))}
    </div>
  );
}
