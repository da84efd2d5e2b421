"""The coordinator's desk: what came in, packs for laptops, bundles, conflicts, and the export."""
