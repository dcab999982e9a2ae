"""What is read: stimuli, questionnaires, scales, topics and sums of money."""
