/** "Movement: on / off". Without script nothing moves, and it is not shown. */
export const MotionSwitch = () => (
  <motion-switch>
    <button type="button" role="switch" aria-checked="true">
      Movement:{" "}
      <span data-state aria-hidden="true">
        on
      </span>
    </button>
  </motion-switch>
);
