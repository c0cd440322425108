//! Stub: findings to text.
