export default function Home() {
  return <p>Overture</p>;
}
