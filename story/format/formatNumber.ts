const grouped = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 20 });

/** 12,000, but 2015: four digits may be a year and read well as they are. Nothing is rounded: a figure stays as it was given. */
export const formatNumber = (value: number): string => grouped.format(value);
