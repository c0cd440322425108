//! Overlays applied.
