import { href } from "@/components/pages/href";
import { pictureAddress } from "@/story/format/addresses";
import type { Picture } from "@/story/model/picture";

type Props = { picture: Picture; alt: string; sizes: string };

/** A picture's copies for the browser to choose from; fetched only when the reader comes near. */
export function PictureImage({ picture: { files, fallback, width, height }, alt, sizes }: Props) {
  const set = (format: string) =>
    files
      .filter((file) => file.format === format)
      .map((file) => `${href(pictureAddress(file.name))} ${file.width}w`)
      .join(", ");
  return (
    <picture>
      {["avif", "webp"].map((format) => (
        <source key={format} type={`image/${format}`} srcSet={set(format)} sizes={sizes} />
      ))}
      <img
        loading="lazy"
        decoding="async"
        src={href(pictureAddress(fallback.name))}
        alt={alt}
        width={width}
        height={height}
      />
    </picture>
  );
}
