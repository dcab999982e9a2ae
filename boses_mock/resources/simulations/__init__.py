"""Studies: what they wait for, their lifecycle, interviews, trust and sharing."""
